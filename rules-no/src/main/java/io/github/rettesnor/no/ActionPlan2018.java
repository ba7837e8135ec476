// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;
import org.jspecify.annotations.Nullable;

/** The clauses of the revised action plan for the medical quality registries, 2018. */
enum ActionPlan2018 implements Clause {
    A1("Strategiens mål", null),
    A2("Noen av satsningsområdene i 2018, interaktive resultater", null),
    A3("Noen av satsningsområdene i 2018, dekningsgrad", null),
    A4("Noen av satsningsområdene i 2018, brukerrepresentanter", null),
    A5(
            "Noen av satsningsområdene i 2018, undervisning",
            "it tells what the service unit does itself; no document of a registry can break it");

    private final Source source;
    private final @Nullable String informative;

    ActionPlan2018(String section, @Nullable String informative) {
        this.source = Source.document("Revidert handlingsplan for arbeidet med medisinske kvalitetsregistre (2018)")
                .at(section)
                .clause(id());
        this.informative = informative;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public @Nullable String informative() {
        return informative;
    }
}
