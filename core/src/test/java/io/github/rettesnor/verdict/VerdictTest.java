// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.testing.TestRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final RuleId A = new RuleId("xx.a");
    private static final RuleId B = new RuleId("xx.b");
    private static final Finding FINDING = new Finding(
            B,
            Outcome.VIOLATED,
            null,
            Severity.ERROR,
            Path.ROOT.field("lines"),
            null,
            TestRules.SOURCE,
            new Message(
                    Phrasebook.CORE,
                    "xx.b",
                    "reachable",
                    "violated",
                    Figures.of("number", Figures.count(3)).and("by", Figures.text("e-mail"))));
    private static final Verdict VERDICT = new Verdict(
            RuleSetId.of("xx:test:1"),
            Language.NB,
            Decision.NOT_ACCEPTABLE,
            List.of(FINDING),
            List.of(),
            outcomes(Outcome.PASSED, Outcome.VIOLATED),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Map<RuleId, Outcome> outcomes(Outcome... outcomes) {
        return new Outcomes(List.of(A, B), Map.of(A, 0, B, 1), outcomes);
    }

    @Test
    void pathsAreWrittenAsJakartaValidationWritesThem() {
        Path line = Path.ROOT.field("budget").field("lines").index(3);
        assertThat(line.field("unitCost")).hasToString("budget.lines[3].unitCost");
        assertThat(Path.ROOT.field("answers").key("1")).hasToString("answers[1]");
        assertThat(Path.ROOT).hasToString("");
        assertThat(Path.ROOT.steps()).isEmpty();
        assertThat(line.steps()).containsExactly(new Path.Step("budget", null, null), new Path.Step("lines", 3, null));
    }

    @Test
    void pathsAreEqualThatAreWrittenAlike() {
        Path key = Path.ROOT.field("a").key("1");
        assertThat(key)
                .isEqualTo(Path.ROOT.field("a").key("1"))
                .hasSameHashCodeAs(Path.ROOT.field("a").key("1"));
        assertThat(key).doesNotHaveSameHashCodeAs(Path.ROOT.field("a"));
        assertThat(key)
                .isEqualTo(Path.ROOT.field("a").index(1))
                .hasSameHashCodeAs(Path.ROOT.field("a").index(1));
        assertThat(key).isNotEqualTo("a[1]").isNotEqualTo(Path.ROOT.field("a").index(10));
        assertThat(Path.ROOT.field("a").field("b")).isNotEqualTo(Path.ROOT.field("b"));
    }

    @Test
    void aPathIsReadAsItsSteps() {
        assertThat(Path.parse("budget.lines[3].unitCost").steps())
                .containsExactly(
                        new Path.Step("budget", null, null),
                        new Path.Step("lines", 3, null),
                        new Path.Step("unitCost", null, null));
        assertThat(Path.parse("sections[summary].text").steps())
                .containsExactly(new Path.Step("sections", null, "summary"), new Path.Step("text", null, null));
        assertThat(Path.parse("answers[salary.need 2]").steps())
                .containsExactly(new Path.Step("answers", null, "salary.need 2"));
        assertThat(Path.parse("a[007]").steps()).containsExactly(new Path.Step("a", null, "007"));
        assertThat(Path.parse("a[12345678901]").steps()).containsExactly(new Path.Step("a", null, "12345678901"));
        assertThat(Path.parse("")).isSameAs(Path.ROOT);
    }

    /** Also what no document has: a key may hold any character. */
    @Property
    void aPathThatIsReadIsWrittenAsItWas(@ForAll("anyPath") String text) {
        assertThat(Path.parse(text)).hasToString(text).isEqualTo(Path.parse(text));
    }

    @Provide
    Arbitrary<String> anyPath() {
        Arbitrary<String> pieces =
                Arbitraries.of("a", "lines", "[", "]", "[3]", "[key]", ".", "..", "\n", "", " ", "0", "\ud800", "}{");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(10));
    }

    @Test
    void aPathOfAnyLengthIsRead() {
        String deep = "a.".repeat(500_000) + "a";
        assertThat(Path.parse(deep)).hasToString(deep);
    }

    @Property
    void theWorseOutcomeOutranks(@ForAll Outcome one, @ForAll Outcome other, @ForAll Outcome third) {
        List<Outcome> order = List.of(
                Outcome.NOT_APPLICABLE, Outcome.PASSED, Outcome.TO_JUDGE, Outcome.NOT_EVALUATED, Outcome.VIOLATED);
        int worse = Math.max(order.indexOf(one), order.indexOf(other));
        assertThat(one.and(other)).isEqualTo(order.get(worse)).isEqualTo(other.and(one));
        assertThat(one.and(other).and(third)).isEqualTo(one.and(other.and(third)));
    }

    @Test
    void outcomesAreAMapInTheOrderOfTheRules() {
        Map<RuleId, Outcome> outcomes = outcomes(Outcome.PASSED, Outcome.VIOLATED);
        assertThat(outcomes).containsExactly(Map.entry(A, Outcome.PASSED), Map.entry(B, Outcome.VIOLATED));
        assertThat(outcomes)
                .isEqualTo(Map.of(B, Outcome.VIOLATED, A, Outcome.PASSED))
                .hasSize(2);
        assertThat(outcomes.get(B)).isEqualTo(Outcome.VIOLATED);
        assertThat(outcomes.containsKey(A)).isTrue();
        RuleId unknown = new RuleId("xx.c");
        assertThat(outcomes.get(unknown)).isNull();
        assertThat(outcomes.containsKey(unknown)).isFalse();
        Object text = "xx.a";
        assertThat(outcomes.get(text)).isNull();
        Iterator<?> entries = outcomes.entrySet().iterator();
        entries.next();
        entries.next();
        assertThat(entries.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> outcomes.put(A, Outcome.VIOLATED));
    }

    @Test
    void theOutcomeOfARuleIsAskedByItsId() {
        assertThat(VERDICT.outcome("xx.b")).isEqualTo(Outcome.VIOLATED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERDICT.outcome("xx.bb"))
                .withMessage("xx:test:1 has no rule 'xx.bb'; did you mean 'xx.b'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERDICT.findings("xx.bb"))
                .withMessage("xx:test:1 has no rule 'xx.bb'; did you mean 'xx.b'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERDICT.outcome("not an id"))
                .withMessage("xx:test:1 has no rule 'not an id'");
    }

    @Test
    void aRuleAboutDecisionsCanBeAskedFor() {
        Waiver unused = new Waiver(A, null, "Kontor", "Grunn", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        Verdict verdict = new Rulings(List.of(), List.of(unused)).applyTo(VERDICT, LocalDate.of(2026, 1, 1));
        assertThat(verdict.findings("core.decisions.waiver")).hasSize(1);
        assertThat(verdict.outcome("core.decisions.waiver")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.outcome("core.decisions.judgement")).isEqualTo(Outcome.PASSED);
        assertThat(VERDICT.findings("core.decisions.waiver")).isEmpty();
        assertThat(verdict.findings())
                .allSatisfy(finding ->
                        assertThat(verdict.outcome(finding.rule().value())).isEqualTo(finding.outcome()));
    }

    @Test
    void aVerdictKeepsWhatItWasGiven() {
        List<Finding> findings = new ArrayList<>(List.of(FINDING));
        List<Finding> questions = new ArrayList<>(List.of(FINDING));
        Map<RuleId, Outcome> outcomes = new LinkedHashMap<>(Map.of(B, Outcome.VIOLATED));
        List<Change> changes =
                new ArrayList<>(List.of(new Change(A, null, new Value.Count(1), null, "Kontor", "Grunn")));
        List<Waiver> waivers = new ArrayList<>(
                List.of(new Waiver(A, null, "Kontor", "Grunn", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))));
        List<Problem> problems = new ArrayList<>(List.of(Problem.of("in.json", Position.START, Path.ROOT, "is empty")));
        Verdict verdict = new Verdict(
                VERDICT.ruleSet(),
                VERDICT.language(),
                Decision.NOT_ACCEPTABLE,
                findings,
                questions,
                outcomes,
                List.of(),
                waivers,
                changes,
                problems);
        problems.clear();
        findings.clear();
        questions.clear();
        outcomes.clear();
        changes.clear();
        waivers.clear();
        assertThat(verdict.findings()).hasSize(1);
        assertThat(verdict.questions()).hasSize(1);
        assertThat(verdict.outcomes()).hasSize(1);
        assertThat(verdict.changes()).hasSize(1);
        assertThat(verdict.waivers()).hasSize(1);
        assertThat(verdict.problems()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> verdict.outcomes().clear());
    }

    @Test
    void outcomesAreCounted() {
        assertThat(VERDICT.counts())
                .containsExactly(
                        Map.entry(Outcome.NOT_APPLICABLE, 0),
                        Map.entry(Outcome.PASSED, 1),
                        Map.entry(Outcome.TO_JUDGE, 0),
                        Map.entry(Outcome.NOT_EVALUATED, 0),
                        Map.entry(Outcome.VIOLATED, 1));
    }

    @Test
    void theFindingsOfARuleAreAskedByItsId() {
        assertThat(VERDICT.findings("xx.b")).containsExactly(FINDING);
        assertThat(VERDICT.findings("xx.a")).isEmpty();
    }

    @Test
    void aFindingIsInTheReadersLanguage() {
        assertThat(FINDING.message(Locale.ENGLISH)).isEqualTo("Nobody is given with a name and e-mail.");
        assertThat(FINDING.cure(Locale.forLanguageTag("da")))
                .isEqualTo(
                        "Angiv navn og e-mail. En e-mailadresse har tegnet @, og et telefonnummer har mindst fem cifre.");
        assertThat(FINDING.figure("number")).isEqualTo(Figures.count(3));
    }

    @Test
    void aFindingIsWaivedByAWaiverOfItsRuleAndPlace() {
        assertThat(VERDICT.isWaived(FINDING)).isFalse();
        assertThat(waived("xx.b", null).isWaived(FINDING)).isTrue();
        assertThat(waived("xx.b", "lines").isWaived(FINDING)).isTrue();
        assertThat(waived("xx.b", "title").isWaived(FINDING)).isFalse();
        assertThat(waived("xx.a", null).isWaived(FINDING)).isFalse();
        assertThat(waived("xx.a", "lines").isWaived(FINDING)).isFalse();
    }

    private static Verdict waived(String rule, @Nullable String path) {
        Waiver waiver = new Waiver(
                new RuleId(rule),
                path == null ? null : Path.parse(path),
                "Eksempelkontoret",
                "Avtalt",
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2019, 6, 1));
        return new Verdict(
                VERDICT.ruleSet(),
                VERDICT.language(),
                Decision.ACCEPTABLE,
                VERDICT.findings(),
                List.of(),
                VERDICT.outcomes(),
                List.of(),
                List.of(waiver),
                List.of(),
                List.of());
    }
}
