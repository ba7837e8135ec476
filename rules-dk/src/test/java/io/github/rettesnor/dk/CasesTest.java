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
                    "dk.lkt.contact-complete",
                    "dk.lkt.cross-sector",
                    "dk.lkt.national-goals-named",
                    "dk.lkt.q7"),
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
