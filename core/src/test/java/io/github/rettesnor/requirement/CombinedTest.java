// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static io.github.rettesnor.requirement.Needs.needs;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Settler;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requirements that are made of requirements, and those that ask a person. */
class CombinedTest {

    private static final AllOf REGISTRY = allOf(given("registry.name"), isTrue("registry.national"));

    private static Application registry(Registry registry) {
        return ApplicationBuilder.from(example()).withRegistry(registry);
    }

    @Test
    void allOfThemAreJudgedAndTheWorstCounts() {
        assertThat(Reported.by(REGISTRY, registry(new Registry("x", true)))).containsExactly("PASSED");
        assertThat(Reported.by(REGISTRY, registry(new Registry(null, null))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED registry.name: violated {what=name}",
                        "NOT_EVALUATED registry.national: unstated");
        assertThat(Reported.by(REGISTRY, registry(null)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED registry.name: violated {what=name}",
                        "NOT_EVALUATED registry.national: unstated");
    }

    @Test
    void eachOfThemHasItsOwnSentence() {
        Verdict verdict = Reported.verdict(REGISTRY, registry(new Registry(null, false)));
        assertThat(verdict.findings("xx.test.rule"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Missing: xx.test.rule.", "Stated not to be so: xx.test.rule.");
    }

    @Test
    void allOfNothingIsNoRequirement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allOf())
                .withMessage("nothing is required; name at least one requirement");
    }

    @Test
    void aConditionDecidesWhetherAnythingIsAsked() {
        Application similar =
                ApplicationBuilder.from(example()).withMethod(new ImprovementMethod(MethodKind.SIMILAR, null));
        assertThat(Reported.by(where("method.kind", "SIMILAR", given("method.description")), similar))
                .containsExactly("VIOLATED", "VIOLATED method.description: violated {what=description}");
        assertThat(Reported.by(where("method.kind", "SIMILAR", given("method.description")), example()))
                .containsExactly("NOT_APPLICABLE");
        assertThat(Reported.by(where("track", "x", given("title")), example())).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aQuestionIsOpenUntilAnOfficerAnswersIt() {
        Verdict verdict = Reported.verdict(question("answers[project-outline]"), example());
        assertThat(Reported.by(question("answers[project-outline]"), example()))
                .containsExactly("TO_JUDGE", "TO_JUDGE answers[project-outline]: question");
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
        assertThat(verdict.isFormallyAcceptable()).isTrue();
        assertThat(verdict.findings("xx.test.rule")).isEmpty();
        assertThat(verdict.questions()).hasSize(1);
        assertThat(verdict.questions().get(0).by()).isEqualTo(Settler.OFFICER);
    }

    @Test
    void aQuestionAboutNothingCannotBeJudged() {
        assertThat(Reported.by(question("answers[1]"), example()))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED answers[1]: nothing-to-judge");
    }

    @Test
    void wordsInsteadOfDataAreForAPersonToJudge() {
        InWords outcome = inWords("indicators", "answers[4]", includes("indicators", "kind", "PROCESS"));
        Application words = ApplicationBuilder.from(example()).withAnswers(Map.of("4", "Vi teller."));
        assertThat(Reported.by(outcome, ApplicationBuilder.from(words).withIndicators(List.of())))
                .containsExactly("TO_JUDGE", "TO_JUDGE answers[4]: question");
        assertThat(Reported.by(outcome, ApplicationBuilder.from(example()).withIndicators(List.of())))
                .containsExactly("VIOLATED", "VIOLATED indicators: violated {codes=PROCESS}");
    }

    @Test
    void whateverTheDataLackMayStandInTheWords() {
        InWords process = inWords("indicators", "answers[4]", includes("indicators", "kind", "PROCESS"));
        Application words = ApplicationBuilder.from(example()).withAnswers(Map.of("4", "Vi teller."));
        assertThat(Reported.by(process, words)).containsExactly("TO_JUDGE", "TO_JUDGE answers[4]: question");
        assertThat(Reported.by(inWords("indicators", "answers[4]", includes("indicators", "kind", "OUTCOME")), words))
                .containsExactly("PASSED");
        Application unstated = ApplicationBuilder.from(words)
                .withIndicators(List.of(IndicatorBuilder.builder().name("x").build()));
        assertThat(Reported.by(process, unstated)).containsExactly("TO_JUDGE", "TO_JUDGE answers[4]: question");
        assertThat(Reported.by(process, ApplicationBuilder.from(unstated).withAnswers(Map.of())))
                .containsExactly(
                        "NOT_EVALUATED", "NOT_EVALUATED indicators[0].kind: unstated {codes=PROCESS, number=1}");
    }

    @Test
    void aRequirementThatNeedsSomethingCannotBeEvaluatedWithoutIt() {
        Needs process = needs(List.of("answers[4]", "indicators"), includes("indicators", "kind", "PROCESS"));
        Application nothing = ApplicationBuilder.from(example()).withIndicators(List.of());
        assertThat(Reported.by(process, nothing))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED answers[4]: missing {what=answers[4]}");
        assertThat(Reported.by(process, example())).first().isEqualTo("VIOLATED");
        assertThat(Reported.by(process, ApplicationBuilder.from(nothing).withAnswers(Map.of("4", "Vi teller."))))
                .containsExactly("VIOLATED", "VIOLATED indicators: violated {codes=PROCESS}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> needs(List.of(), given("title")))
                .withMessage("no place is named; name at least one, such as title");
    }

    @Test
    void aQuestionAboutSeveralPlacesIsAskedAtEachThatIsGiven() {
        Question both = question("answers[1]", "answers[project-outline]");
        assertThat(Reported.by(both, example()))
                .containsExactly("TO_JUDGE", "TO_JUDGE answers[project-outline]: question");
        assertThat(Reported.by(
                        both,
                        ApplicationBuilder.from(example()).withAnswers(Map.of("1", "Sår", "project-outline", "x"))))
                .containsExactly("TO_JUDGE", "TO_JUDGE answers[1]: question");
        assertThat(Reported.by(both, ApplicationBuilder.from(example()).withAnswers(Map.of())))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED answers[1]: nothing-to-judge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question())
                .withMessage("no place is named; name at least one, such as title");
    }

    @Test
    void eachOfThemThatIsBrokenIsReported() {
        assertThat(Reported.by(allOf(given("title"), given("patientGroup"), given("submittedAt")), titleOnly()))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED patientGroup: violated {what=patientGroup}",
                        "VIOLATED submittedAt: violated {what=submittedAt}");
    }

    private static Application titleOnly() {
        return ApplicationBuilder.builder().title("Færre sår").build();
    }
}
