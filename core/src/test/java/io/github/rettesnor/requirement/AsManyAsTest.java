// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AsManyAs.asManyAs;
import static io.github.rettesnor.rule.Rule.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.CooperationAgreementBuilder;
import io.github.rettesnor.model.Signatory;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsManyAsTest {

    private static final RuleSet<CooperationAgreement> RULES = TestRules.set(
            "xx:test:1",
            CooperationAgreement.class,
            must(
                    "xx.as-many-as",
                    Source.document("Test"),
                    asManyAs("resourcePersons", "name", "resourcePersonsAsked")));

    private static void judged(int given, Integer asked, Outcome outcome, String... paths) {
        Verdict verdict = RULES.check(CooperationAgreementBuilder.builder()
                .resourcePersons(IntStream.range(0, given)
                        .mapToObj(number -> new Signatory("Eksempel " + number, null))
                        .toList())
                .resourcePersonsAsked(asked)
                .build());
        assertThat(verdict.outcome("xx.as-many-as")).isEqualTo(outcome);
        assertThat(verdict.findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly(paths);
    }

    @Test
    void asManyAsAreAskedForOrMore() {
        judged(1, 1, Outcome.PASSED);
        judged(3, 2, Outcome.PASSED);
        judged(2, 3, Outcome.VIOLATED, "resourcePersons");
    }

    @Test
    void noneIsTooFew() {
        judged(0, 1, Outcome.VIOLATED, "resourcePersons");
        judged(0, 0, Outcome.NOT_EVALUATED, "resourcePersonsAsked");
        judged(0, null, Outcome.NOT_EVALUATED, "resourcePersonsAsked");
    }

    @Test
    void withoutANumberItCannotBeEvaluated() {
        judged(1, null, Outcome.NOT_EVALUATED, "resourcePersonsAsked");
        judged(1, 0, Outcome.NOT_EVALUATED, "resourcePersonsAsked");
    }

    @Test
    void aPlaceThatTheDocumentDoesNotHaveIsRefusedAtOnce() {
        assertThatThrownBy(() -> asManyAs("resourcePersons", "name", "resourcePersonAsked")
                        .on(CooperationAgreement.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean 'resourcePersonsAsked'?");
    }

    private static CooperationAgreement named(int asked, String... names) {
        return CooperationAgreementBuilder.builder()
                .resourcePersons(Arrays.stream(names)
                        .map(name -> new Signatory(name, true))
                        .toList())
                .resourcePersonsAsked(asked)
                .build();
    }

    @Test
    void namesThatLookAlikeAreCountedOnce() {
        AsManyAs requirement = asManyAs("resourcePersons", "name", "resourcePersonsAsked");
        assertThat(Reported.by(requirement, named(2, "Eksempel A", "eksempel  a ")))
                .containsExactly("VIOLATED", "VIOLATED resourcePersons: violated {stated=1, minimum=2}");
        assertThat(Reported.by(requirement, named(3, "A", "B", "B", "C", "C"))).containsExactly("PASSED");
        assertThat(Reported.by(requirement, named(4, "A", "B", "B", "C", "C")))
                .containsExactly("VIOLATED", "VIOLATED resourcePersons: violated {stated=3, minimum=4}");
    }

    @Test
    void thoseWithoutANameAreNotCounted() {
        assertThat(Reported.by(
                        asManyAs("resourcePersons", "name", "resourcePersonsAsked"), named(2, null, " ", "A", null)))
                .containsExactly("VIOLATED", "VIOLATED resourcePersons: violated {stated=1, minimum=2}");
    }

    @Test
    void whatIsCountedHasANameAndWhatIsAskedForIsANumber() {
        assertThatThrownBy(() -> asManyAs("resourcePersons", "signed", "resourcePersonsAsked")
                        .on(CooperationAgreement.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'resourcePersons[].signed' holds a Boolean, not a String");
        assertThatThrownBy(() -> asManyAs("resourcePersons", "name", "returnBy").on(CooperationAgreement.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'returnBy' holds a LocalDate, not a Integer");
    }
}
