// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainTest {

    @Test
    void aRuleIsExplainedInTheLanguageOfItsCountryWithAllItsParts() {
        Run run = Run.of("explain", "no.budget.salary-share");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replace('\u00a0', ' ')).isEqualTo("""
                        Lønnsmidlenes andel av prosjektmidlene
                        no.budget.salary-share · Krav · no:budget:2019

                          Regel: Lønnsmidler utgjør høyst 60 % av prosjektmidlene. Lønn og de sosiale
                            kostnadene som følger av den, regnes sammen; slik er «totale lønnsmidler»
                            tolket.
                          Gjelder: Når budsjettet har linjer med lønnsmidler eller sosiale kostnader
                          Parameter: categories = lønnsmidler, sosiale kostnader
                          Parameter: limit = 60 %
                          Kilde: Kvalitetsforbedring ved bruk av data fra medisinske kvalitetsregistre
                            (2019), Lønnsmidler, punkt 2 (C8.2)
                          https://www.kvalitetsregistre.no/prosjekt/kvalitetsforbedring
                          Godtas: {"currency": "NOK", "lines": [{"category": "SALARY", "unitCost":
                            600000.00}, {"category": "OTHER", "unitCost": 200000.00}, {"category":
                            "OTHER", "unitCost": 200000.00}]}
                          Bryter regelen: {"currency": "NOK", "lines": [{"category": "SALARY",
                            "unitCost": 600000.01}, {"category": "OTHER", "unitCost": 199999.99},
                            {"category": "OTHER", "unitCost": 200000.00}]}
                        """);
    }

    @Test
    void aRuleThatRuleSetsHaveWithDifferentSeveritiesIsExplainedForEach() {
        assertThat(Run.of("explain", "core.title", "--lang", "en").out())
                .startsWith("""
                        The project’s title
                        core.title · Advice · dk:general-practice-project:2018

                          Rule: Helpful: the project’s title.
                        """)
                .contains(" · no:grant-application:2019\n");
    }

    @Test
    void placesAreListedWithoutSayingWhetherAllOrOneIsMeant() {
        assertThat(Run.of("explain", "dk.lkt.order").out())
                .contains(
                        "first = answers[1], answers[2], answers[3], answers[4], answers[5],\n    answers[6], applicants\n");
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearestName() {
        Run run = Run.of("explain", "no.budget.salary-shares");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("unknown rule 'no.budget.salary-shares'; did you mean 'no.budget.salary-share'?");
    }
}
