// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.testing.TestRules.error;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTextTest {

    private static final String RULE = "xx.a.b";

    private static String line(RuleSet<?> changed, Language language) {
        return String.join("|", lines(changed, language));
    }

    private static List<String> lines(RuleSet<?> changed, Language language) {
        return ChangeText.of(changed.changes(), new Labels(language.locale()), changed).stream()
                .map(text -> text.kind() + ": " + text.line().replace('\u00a0', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NB | Endret regel: Tak for reiser (xx.a.b): kategori: reiseutgifter → overnatting; tak: 2 300 kr → 850 kr (Kontor: grunn)
            NN | Endra regel: Tak for reiser (xx.a.b): kategori: reiseutgifter → overnatting; tak: 2 300 kr → 850 kr (Kontor: grunn)
            DA | Ændret regel: Tak for reiser (xx.a.b): kategori: rejseudgifter → overnatning; loft: 2.300 NOK → 850 NOK (Kontor: grunn)
            EN | Changed rule: Tak for reiser (xx.a.b): category: travel → accommodation; ceiling: NOK 2,300 → NOK 850 (Kontor: grunn)
            """)
    void twoParametersOfOneRuleStandInOneLineInTheReadersLanguage(Language language, String expected) {
        RuleSet<Budget> rules = set(
                        Budget.class, error(RULE, new PerHeadAtMost(Category.TRAVEL, ExactMoney.of("2300", "NOK"))))
                .withWords(Map.of(Language.NB, Map.of(RULE, "tak for reiser")));
        RuleSet<Budget> changed = rules.revise("Kontor", "grunn")
                .change(RULE, new PerHeadAtMost(Category.ACCOMMODATION, ExactMoney.of("850", "NOK")))
                .done();

        assertThat(lines(changed, language)).containsExactly(expected);
    }

    @Test
    void listsCodesDaysAndPlacesAreWrittenInTheReadersLanguage() {
        RuleSet<Application> rules = set(
                Application.class,
                error("xx.a.method", oneOf("method.kind", "BREAKTHROUGH_SERIES", "SIMILAR")),
                error("xx.a.deadline", handedInBy("submittedAt", "2019-06-01", "Europe/Oslo")),
                error("xx.a.outline", given("attachments[OUTLINE]", "answers[outline]")));
        RuleSet<Application> changed = rules.revise("Kontor", "grunn")
                .change("xx.a.method", oneOf("method.kind", "BREAKTHROUGH_SERIES"))
                .change("xx.a.deadline", handedInBy("submittedAt", "2028-06-01", "Europe/Copenhagen"))
                .change("xx.a.outline", given("attachments[OUTLINE]"))
                .done();

        assertThat(lines(changed, Language.NB))
                .containsExactly(
                        "Endret regel: xx.a.method: koder: Gjennombruddsmetoden, liknende metodikk →"
                                + " Gjennombruddsmetoden (Kontor: grunn)",
                        "Endret regel: xx.a.deadline: dato: 1. juni 2019 → 1. juni 2028; tidssone: Europe/Oslo →"
                                + " Europe/Copenhagen (Kontor: grunn)",
                        "Endret regel: xx.a.outline: minst én av: et vedlegg av typen «OUTLINE», svaret «outline» →"
                                + " et vedlegg av typen «OUTLINE» (Kontor: grunn)");
    }

    @Test
    void goalsAreWrittenWithTheirNames() {
        RuleSet<Application> changed = set(Application.class, error(RULE, oneOf("goals[]", "1", "2")))
                .withWords(Map.of(Language.NB, Map.of("goal.1", "gode forløp", "goal.2", "trygge overganger")))
                .revise("Kontor", "grunn")
                .change(RULE, oneOf("goals[]", "1"))
                .done();

        assertThat(line(changed, Language.NB))
                .isEqualTo("Endret regel: xx.a.b: koder: 1 (gode forløp), 2 (trygge overganger) → 1 (gode forløp)"
                        + " (Kontor: grunn)");
    }

    @Test
    void severityAndAnotherKindOfRequirementAreWordedToo() {
        RuleSet<Application> rules = set(Application.class, error(RULE, given("title")))
                .withWords(Map.of(Language.NB, Map.of(RULE, "navn på prosjektet")));
        RuleSet<Application> changed = rules.revise("Kontor", "grunn")
                .change(RULE, Severity.WARNING)
                .change(RULE, allOf(isTrue("registry.national"), given("track")))
                .done();

        assertThat(line(changed, Language.NB))
                .isEqualTo("Endret regel: Navn på prosjektet (xx.a.b): gjelder som: Krav → Oppfordring; krav: Oppgitt:"
                        + " navn på prosjektet. → Navn på prosjektet. Oppgitt: navn på prosjektet."
                        + " (Kontor: grunn)");
    }

    @Test
    void changesOfAnotherOfficeOrForAnotherReasonStandApart() {
        RuleSet<Application> changed = set(Application.class, error(RULE, given("title")))
                .revise("Kontor", "grunn")
                .change(RULE, Severity.WARNING)
                .done()
                .revise("Kontor", "ny grunn")
                .change(RULE, Severity.INFO)
                .done();

        assertThat(lines(changed, Language.EN))
                .containsExactly(
                        "Changed rule: xx.a.b: severity: Requirement → Encouraged (Kontor: grunn)",
                        "Changed rule: xx.a.b: severity: Encouraged → Advice (Kontor: ny grunn)");
    }

    @Test
    void aParameterThatWasNotSetAndTruthAreWorded() {
        RuleId rule = new RuleId(RULE);
        RuleSet<Application> changed = set(Application.class, error(RULE, given("title")))
                .withChanges(List.of(
                        new Change(rule, "minimum", null, new Value.Count(3), "Kontor", "grunn"),
                        new Change(rule, "given", new Value.Flag(true), new Value.Flag(false), "Kontor", "grunn")));

        assertThat(line(changed, Language.NB))
                .isEqualTo("Endret regel: xx.a.b: minst: ikke oppgitt → 3; oppgitt: ja → nei (Kontor: grunn)");
    }

    @Test
    void aRuleThatWasAddedAndIsGoneIsWordedByItsValues() {
        RuleSet<Application> changed = set(Application.class, error("xx.a.c", given("title")))
                .revise("Kontor", "grunn")
                .add(error(RULE, new PerHeadNothing()))
                .remove(RULE, "angret")
                .done();

        assertThat(lines(changed, Language.NB))
                .containsExactly(
                        "Ny regel: xx.a.b: per-head-nothing (Kontor: grunn)", "Fjernet regel: xx.a.b (Kontor: angret)");
    }

    /** A requirement without a sentence of its own. */
    public record PerHeadNothing() implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> Outcome.PASSED;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterHasAWordInEveryLanguage(Language language) {
        Phrasebook labels = Phrasebook.of(Language.EN, HtmlReport.class, "html");

        assertThat(labels.keys(language)).contains("parameter." + Change.SEVERITY);
        for (String name : Vocabulary.core().names()) {
            for (String parameter : Fields.of(Vocabulary.core().get(name)).names()) {
                assertThat(labels.keys(language)).as(name).contains("parameter." + parameter);
                assertThat(parameter).isNotEqualTo(Change.SEVERITY);
            }
        }
    }
}
