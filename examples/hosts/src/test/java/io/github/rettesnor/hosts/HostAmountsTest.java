// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Amounts are exact whatever is set for those of the host. Of 1 000 000.01 kr the salary of 600 000.01 kr is 0.6000000 and some more;
 * 60 % are 600 000.006 kr. Cut to the ceilings, the other lines are 399 999.98 kr, and salary may be 1.5 times that, 599 999.97 kr.
 */
class HostAmountsTest {

    private static final List<String> FOUND = List.of(
            "within: ACCEPTABLE",
            "above: NOT_ACCEPTABLE",
            "xx.budget.requested requested=1000000.02 total=1000000.01 difference=0.01",
            "total twice: 2000000.02",
            // more is asked for than the sum of the lines, so the base of the share is open
            "xx.budget.salary category=SALARY amount=600000.01 total=1000000.01 requested=1000000.02",
            "total twice: 2000000.02",
            "xx.budget.travel line=2 category=TRAVEL perHead=2300.01 ceiling=2300.00 excess=0.01 persons=1 occasions=1"
                    + " total=2300.01 remedy=0.01",
            "total twice: 4600.02",
            "xx.budget.rooms line=3 category=ACCOMMODATION perHead=1500.01 ceiling=1500.00 excess=0.01 persons=1 occasions=1"
                    + " total=1500.01 remedy=0.01",
            "total twice: 3000.02",
            "xx.budget.requested 1000000.02 of 1000000.01, room -0.01",
            "xx.budget.travel 2300.01 of 2300.00, room -0.01",
            "xx.budget.rooms 1500.01 of 1500.00, room -0.01",
            "cut NOK 0.06");

    private static final Path HOSTILE = Path.of("target", "test-classes", "hostile");

    @Test
    void amountsAreExactOnTheClassPath() {
        assertThat(Jvm.onTheClassPath(HostAmounts.class).lines())
                .containsExactlyElementsOf(after("host: 2300.99 Money"));
    }

    @Test
    void amountsAreExactOnTheModulePath() {
        assertThat(Jvm.onTheModulePath(HostAmounts.class).lines())
                .containsExactlyElementsOf(after("host: 2300.99 Money"));
    }

    @Test
    void amountsAreExactBesideRoundedOnesOnTheClassPath() {
        assertThat(Jvm.onTheClassPathAfter(HOSTILE, HostAmounts.class).lines())
                .containsExactlyElementsOf(after("host: 2.30E+3 FastMoney"));
    }

    @Test
    void amountsAreExactBesideRoundedOnesOnTheModulePath() {
        assertThat(Jvm.onTheModulePathWith(HOSTILE, HostAmounts.class).lines())
                .containsExactlyElementsOf(after("host: 2.30E+3 FastMoney"));
    }

    /** Looking up providers would take longer than the verdict. */
    @Test
    void aFirstVerdictLooksUpNoProviderOfCurrenciesOrFormats() {
        assertThat(Jvm.classesLoadedBy(ColdStart.class, "direct"))
                .contains("org.javamoney.moneta.Money")
                .doesNotContain("javax.money.Monetary", "javax.money.spi.Bootstrap")
                .noneMatch(name -> name.startsWith("org.javamoney.moneta.spi.format."));
    }

    private static List<String> after(String host) {
        return Stream.concat(Stream.of(host), FOUND.stream()).toList();
    }
}
