// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Unless.unless;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.rule.Rule.must;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.model.RegistryProfileBuilder;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Outcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnlessTest {

    private static RuleSet<RegistryProfile> rules(Requirement requirement) {
        return TestRules.set("xx:test:1", RegistryProfile.class, must("xx.name", Source.document("Test"), requirement));
    }

    private static Outcome outcome(Requirement requirement, Boolean national) {
        return rules(requirement)
                .check(RegistryProfileBuilder.builder().national(national).build())
                .outcome("xx.name");
    }

    @Test
    void itIsAskedOfAllButThoseThatStateTheCode() {
        Requirement named = unless("national", "false", given("name"));
        assertThat(outcome(named, false)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(named, true)).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(named, null)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whereAsksOnlyThoseThatStateTheCode() {
        Requirement named = where("national", "true", given("name"));
        assertThat(outcome(named, true)).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(named, false)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(named, null)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theSentenceIsThatOfWhatIsRequired() {
        assertThat(rules(unless("national", "false", given("name")))
                        .check(RegistryProfileBuilder.builder().build())
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Missing: xx.name.");
                    assertThat(finding.figures().get("what").text()).isEqualTo("name");
                });
    }
}
