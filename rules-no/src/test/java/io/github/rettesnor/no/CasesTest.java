// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.testing.Bite;
import io.github.rettesnor.testing.CaseTests;
import java.util.List;
import java.util.Map;

class CasesTest extends CaseTests {

    /** Rules that always apply and can always be evaluated, by the reason. */
    private static final Map<String, List<String>> NEVER_IDLE = Map.of(
            "it is there, or it is missing",
            List.of(
                    "core.budget.lines",
                    "core.contact",
                    "core.title",
                    "no.agreement.leader-signed",
                    "no.agreement.resource-persons-signed",
                    "no.application.final-report-accepted",
                    "no.application.guidance-sought",
                    "no.invitation.agreement-enclosed",
                    "no.invitation.agreement-return-date",
                    "no.invitation.place-and-date",
                    "no.invitation.project-named",
                    "no.invitation.registry-named",
                    "no.invitation.signatories",
                    "no.report.accounts-attached",
                    "no.strategy.goal-named"),
            "a period without its days is incomplete",
            List.of("core.period", "no.invitation.period"),
            "a code that is not stated is not one of those asked for",
            List.of("no.application.improvement-method"),
            "a number that is not stated is too small",
            List.of("no.invitation.meetings", "no.invitation.resource-persons"),
            "it is declared, or a person is asked",
            List.of("no.application.results-reusable"),
            "any document may still hold text of the template",
            List.of("no.invitation.placeholders-filled"));

    CasesTest() {
        super(new Norway().ruleSets());
    }

    @Override
    protected Map<String, List<String>> neverIdle() {
        return NEVER_IDLE;
    }

    @Override
    protected boolean mayGoUnnoticed(Bite.Row row) {
        return row.step().startsWith("words ");
    }
}
