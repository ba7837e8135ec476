// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.verdict.Outcome;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Requirement SIXTY = new ShareAtMost(SALARY, percent(60));

    @Test
    void theParametersThatDifferAreTold() {
        assertThat(Difference.of(SIXTY, new ShareAtMost(SALARY, percent(75)))).isEqualTo("limit: 60 %");
        assertThat(Difference.of(SIXTY, new ShareAtMost(OTHER, percent(75))))
                .isEqualTo("category: SALARY, limit: 60 %");
        assertThat(Difference.of(given("title", "track"), given("title"))).isEqualTo("anyOf: title, track");
    }

    @Test
    void allOfItIsToldBesideAnEqualOneOrOneOfAnotherKind() {
        assertThat(Difference.of(SIXTY, new ShareAtMost(SALARY, percent(60))))
                .isEqualTo("share-at-most (category: SALARY, limit: 60 %)");
        assertThat(Difference.of(SIXTY, given("title"))).isEqualTo("share-at-most (category: SALARY, limit: 60 %)");
    }

    @Test
    void partsAreToldInFull() {
        assertThat(Difference.told(allOf(given("title"), isTrue("registry.national"))))
                .isEqualTo("all-of (all: given (anyOf: title), is-true (at: registry.national))");
    }

    @Test
    void aRequirementThatMayNotBeReadIsToldByItsName() {
        assertThat(Difference.told(new Hidden(3))).isEqualTo("hidden");
        assertThat(Difference.of(new Hidden(3), new Hidden(4))).isEqualTo("hidden");
    }

    private record Hidden(int number) implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> Outcome.PASSED;
        }
    }
}
