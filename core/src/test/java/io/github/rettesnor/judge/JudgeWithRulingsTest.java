// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.testing.TestRules.error;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.requirement.QuestionOfLines;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rulings are about the document that they name, as it was when they were made. */
class JudgeWithRulingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final RuleSet<Application> RULES = set(
            Application.class,
            error("xx.a.track", given("track")),
            error("xx.a.first", question("answers[1]")),
            error("xx.a.second", question("answers[2]")));

    private static final String ORIGINAL = document("Færre sår", "Klart", "Tydelig", "");

    private static String document(String title, String first, String second, String more) {
        return """
                {"title": "%s", "applicants": [{"name": "Sykehuset"}], "answers": {"1": "%s", "2": "%s"}%s}
                """.formatted(title, first, second, more);
    }

    private static Judged<?> judged(String text) {
        return Judge.by(RULES).judge(Input.of("a.json", text));
    }

    private static Judgement met(String rule, String at) {
        return new Judgement(
                new RuleId(rule), Path.parse(at), null, digest(ORIGINAL, at), true, "Kontoret", "Lest", DAY);
    }

    private static String digest(String document, String at) {
        Judged<?> judged = judged(document);
        Finding asked = judged.verdict().questions().stream()
                .filter(question -> question.path().toString().equals(at))
                .findFirst()
                .orElseThrow();
        return judged.digest(asked);
    }

    private static Rulings rulings() {
        return new Rulings(
                judged(ORIGINAL).id(),
                List.of(met("xx.a.first", "answers[1]"), met("xx.a.second", "answers[2]")),
                List.of(new Waiver(new RuleId("xx.a.track"), null, "Kontoret", "Avtalt", DAY, DAY)));
    }

    private static Verdict verdict(String text, Rulings... rulings) {
        return Judge.by(RULES)
                .with(List.of(rulings), DAY)
                .judge(Input.of("b.json", text))
                .verdict();
    }

    private static List<String> variants(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.rule() + " " + finding.message().variant())
                .toList();
    }

    @Test
    void aDocumentIsKnownByItsTitleAndItsApplicants() {
        DocumentId id = judged(ORIGINAL).id();
        assertThat(id.title()).isEqualTo("Færre sår");
        assertThat(id.applicant()).isEqualTo("Sykehuset");
        assertThat(id.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void onTheDocumentAsItWasAllRulingsStand() {
        Verdict verdict = verdict(ORIGINAL, rulings());
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(verdict.judgements()).hasSize(2);
        assertThat(verdict.waivers()).hasSize(1);
    }

    @Test
    void onAnotherDocumentNoneHasAnEffect() {
        assertThat(verdict(document("Flere sår", "Klart", "Tydelig", ""), rulings()))
                .isEqualTo(judged(document("Flere sår", "Klart", "Tydelig", "")).verdict());
        assertThat(verdict(ORIGINAL.replace("Sykehuset", "Klinikken"), rulings())
                        .judgements())
                .isEmpty();
    }

    @Test
    void onAChangedDocumentTheJudgementOfAnUnchangedTextStandsAndTheRestHasLapsed() {
        Verdict verdict = verdict(document("Færre sår", "Klart", "Helt annerledes", ""), rulings());
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.judgements()).extracting(Judgement::rule).containsExactly(new RuleId("xx.a.first"));
        assertThat(verdict.questions()).extracting(Finding::rule).containsExactly(new RuleId("xx.a.second"));
        assertThat(verdict.waivers()).isEmpty();
        assertThat(variants(verdict))
                .containsExactly(
                        "xx.a.track violated",
                        "core.not-judged violated",
                        "core.decisions.judgement changed",
                        "core.decisions.waiver changed");
    }

    @Test
    void aWaiverIsConfirmedByTheDigestAndDoesNotConfirmTheJudgementOfAChangedText() {
        String changed = document("Færre sår", "Klart", "Helt annerledes", "");
        Rulings renewed = new Rulings(
                judged(changed).id(), rulings().judgements(), rulings().waivers());
        Verdict verdict = verdict(changed, renewed);
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
        assertThat(verdict.waivers()).hasSize(1);
        assertThat(verdict.judgements()).hasSize(1);
    }

    @Test
    void aJudgementOfAllPlacesStandsOnlyOnTheDocumentAsItWas() {
        Judgement all = new Judgement(new RuleId("xx.a.first"), null, null, null, true, "Kontoret", "Lest", DAY);
        Rulings rulings = new Rulings(judged(ORIGINAL).id(), List.of(all), List.of());
        assertThat(verdict(ORIGINAL, rulings).judgements()).containsExactly(all);
        assertThat(verdict(document("Færre sår", "Klart", "Tydelig", ", \"patientGroup\": \"Alle\""), rulings)
                        .judgements())
                .isEmpty();
    }

    @Test
    void theJudgementOfAQuestionAboutSeveralPlacesLapsesWhenOneOfThemIsChanged() {
        RuleSet<Application> rules = set(
                Application.class,
                error("xx.a.title", given("title")),
                error("xx.a.both", question("answers[1]", "answers[2]")));
        Judge judge = Judge.by(rules);
        Judged<?> original = judge.judge(Input.of("a.json", ORIGINAL));
        Finding asked = original.verdict().questions().get(0);
        assertThat(asked.path()).hasToString("answers[1]");
        assertThat(original.written(asked)).isEqualTo("Klart\n\nTydelig");
        Judgement met =
                new Judgement(asked.rule(), asked.path(), null, original.digest(asked), true, "Kontoret", "Lest", DAY);
        Judge deciding = judge.with(List.of(new Rulings(original.id(), List.of(met), List.of())), DAY);

        assertThat(deciding.judge(Input.of("a.json", ORIGINAL)).verdict().outcome("xx.a.both"))
                .isEqualTo(Outcome.PASSED);
        for (String changed : List.of(
                document("Færre sår", "Klart", "Helt annerledes", ""),
                document("Færre sår", "Uklart", "Tydelig", ""),
                document("Færre sår", "Klart", "", ""),
                document("Færre sår", "", "Tydelig", ""))) {
            assertThat(deciding.judge(Input.of("a.json", changed)).verdict().outcome("xx.a.both"))
                    .as(changed)
                    .isEqualTo(Outcome.TO_JUDGE);
        }
    }

    @Test
    void theJudgementOfAQuestionAboutSeveralLinesLapsesWhenALineIsAdded() {
        RuleSet<Budget> rules =
                set(Budget.class, error("xx.a.other", new QuestionOfLines(Category.OTHER, List.of("overhead"))));
        String one = "{\"lines\": [{\"category\": \"OTHER\", \"lumpSum\": 1, \"description\": \"Trykk\"}]}";
        String two = one.replace("]}", ", {\"category\": \"OTHER\", \"lumpSum\": 9, \"description\": \"Overhead\"}]}");
        Judged<Budget> judged = Judged.of(Documents.reading(Input.of("a.json", one), Budget.class), rules);
        Finding asked = judged.verdict().questions().get(0);
        Rulings rulings = new Rulings(
                judged.id(),
                List.of(new Judgement(
                        asked.rule(), asked.path(), null, judged.digest(asked), true, "Kontoret", "Lest", DAY)),
                List.of());
        Judge judge = Judge.by(rules).with(List.of(rulings), DAY);
        assertThat(judge.judge(Input.of("a.json", one)).verdict().judgements()).hasSize(1);
        assertThat(judge.judge(Input.of("a.json", two)).verdict().judgements()).isEmpty();
    }

    @Test
    void ofTwoDocumentsThatAreCalledAlikeEachHasItsOwnRulings() {
        String other = document("Færre sår", "Klart", "Uklart", "");
        Rulings onOther = new Rulings(
                judged(other).id(),
                List.of(new Judgement(
                        new RuleId("xx.a.second"),
                        Path.parse("answers[2]"),
                        null,
                        digest(other, "answers[2]"),
                        false,
                        "Kontoret",
                        "Nei",
                        DAY)),
                List.of());
        assertThat(verdict(ORIGINAL, onOther, rulings()).decision()).isEqualTo(Decision.ACCEPTABLE);
        Verdict notMet = verdict(other, onOther, rulings());
        assertThat(notMet.judgements()).extracting(Judgement::met).containsExactly(false);
        assertThat(notMet.waivers()).isEmpty();
    }
}
