// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.testing.CaseTests;
import java.util.List;
import java.util.Map;

class CasesTest extends CaseTests {

    /** Rules that always apply and can always be evaluated, by the reason. */
    private static final Map<String, List<String>> NEVER_IDLE = Map.of(
            "it is there, or it is missing",
            List.of(
                    "core.contact",
                    "core.title",
                    "dk.gp.continuing-education",
                    "dk.gp.existing-knowledge",
                    "dk.gp.prior-experience",
                    "dk.gp.representatives",
                    "dk.lkt.contact-complete",
                    "dk.lkt.cross-sector",
                    "dk.lkt.national-goals-named",
                    "dk.lkt.q1",
                    "dk.lkt.q10",
                    "dk.lkt.q11",
                    "dk.lkt.q12",
                    "dk.lkt.q2",
                    "dk.lkt.q3",
                    "dk.lkt.q4",
                    "dk.lkt.q5",
                    "dk.lkt.q6",
                    "dk.lkt.q7",
                    "dk.lkt.q8",
                    "dk.lkt.q9"),
            "a code that is not stated is not one of those asked for",
            List.of("dk.gp.track"));

    CasesTest() {
        super(new Denmark().ruleSets());
    }

    @Override
    protected Map<String, List<String>> neverIdle() {
        return NEVER_IDLE;
    }
}
