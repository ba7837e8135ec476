// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.agreement;
import static io.github.rettesnor.no.Documents.signed;

import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.CooperationAgreementBuilder;
import io.github.rettesnor.model.Signatory;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CooperationAgreement2019Test {

    private static Judgement judge(CooperationAgreement agreement) {
        return Judgement.of(Norway.cooperationAgreement(2019), agreement);
    }

    private static Judgement with(Consumer<CooperationAgreementBuilder> change) {
        return judge(CooperationAgreementBuilder.from(agreement()).with(change));
    }

    @Test
    void aSignedAgreementIsAcceptable() {
        judge(agreement()).findsOnly().decides(Decision.ACCEPTABLE);
    }

    @Test
    void theLeaderIsNamedAndHasSigned() {
        String rule = "no.agreement.leader-signed";
        judge(agreement()).passes(rule);
        with(agreement -> agreement.leader(null)).violates(rule, "leader.name", "leader.signed");
        with(agreement -> agreement.leader(new Signatory(" ", true)))
                .violates(rule, "leader.name")
                .with("what", "name");
        with(agreement -> agreement.leader(new Signatory("Leder Eksempelsen", false)))
                .violates(rule, "leader.signed")
                .with("what", "signed");
        with(agreement -> agreement.leader(new Signatory("Leder Eksempelsen", null)))
                .violates(rule, "leader.signed")
                .decides(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void asManyResourcePersonsAsAskedAreNamed() {
        String rule = "no.agreement.as-many-as-asked";
        judge(agreement()).passes(rule);
        with(agreement -> agreement.resourcePersonsAsked(1)).passes(rule);
        with(agreement -> agreement.resourcePersonsAsked(3))
                .violates(rule, "resourcePersons")
                .with("stated", "2")
                .with("minimum", "3");
        with(agreement -> agreement.resourcePersons(List.of()))
                .outcome(rule, Outcome.VIOLATED)
                .outcome("no.agreement.resource-persons-signed", Outcome.VIOLATED)
                .decides(Decision.NOT_ACCEPTABLE);
        with(agreement -> agreement.resourcePersonsAsked(3)).decides(Decision.ACCEPTABLE);
        for (Integer unusable : new Integer[] {null, 0, -1}) {
            with(agreement -> agreement.resourcePersonsAsked(unusable))
                    .cannotEvaluate(rule, "resourcePersonsAsked")
                    .decides(Decision.ACCEPTABLE);
        }
    }

    @Test
    void eachResourcePersonIsNamedAndHasSigned() {
        String rule = "no.agreement.resource-persons-signed";
        with(agreement -> agreement.resourcePersons(
                        List.of(signed("En Eksempelsen"), new Signatory("To Eksempelsen", false))))
                .violates(rule, "resourcePersons[1].signed")
                .with("number", "2")
                .with("what", "signed");
        with(agreement -> agreement.resourcePersons(List.of(signed(""), signed("To Eksempelsen"))))
                .outcome(rule, Outcome.VIOLATED)
                .at(rule, "resourcePersons[0].name");
    }

    @Test
    void theAgreementIsReturnedInTime() {
        String rule = "no.agreement.returned-in-time";
        returned("2019-09-15T23:59:59+02:00").passes(rule);
        returned("2019-09-15T21:59:59Z").passes(rule);
        returned("2019-09-16T00:00:00+02:00")
                .violates(rule, "returnedAt")
                .with("deadline", "2019-09-15")
                .with("days", "1");
        returned("2019-09-15T22:00:00Z").violates(rule, "returnedAt");
        with(agreement -> agreement.returnedAt(null)).cannotEvaluate(rule, "returnedAt");
        with(agreement -> agreement.returnBy(null)).cannotEvaluate(rule, "returnBy");
        with(agreement -> agreement.returnBy(LocalDate.of(2019, 9, 9))).violates(rule, "returnedAt");
    }

    private static Judgement returned(String time) {
        return with(agreement -> agreement.returnedAt(OffsetDateTime.parse(time)));
    }

    @Test
    void anEmptyAgreementIsNotAcceptable() {
        judge(CooperationAgreementBuilder.builder().build())
                .outcome("no.agreement.leader-signed", Outcome.VIOLATED)
                .outcome("no.agreement.resource-persons-signed", Outcome.VIOLATED)
                .outcome("no.agreement.returned-in-time", Outcome.NOT_EVALUATED)
                .decides(Decision.NOT_ACCEPTABLE);
    }
}
