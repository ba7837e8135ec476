// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;

/** The clauses of the 2021 invitation to nominate learning and quality teams: its form's questions, and its other demands. */
enum LktCall2021 implements Clause {
    Q1(basic(1)),
    Q2(basic(2)),
    Q3(basic(3)),
    Q4(basic(4)),
    Q5(basic(5)),
    Q6(basic(6)),
    Q7(basic(7)),
    Q8(further(8)),
    Q9(further(9)),
    Q10(further(10)),
    Q11(further(11)),
    Q12(further(12)),
    L0(starting()),
    L1(starting(1)),
    L2(starting(2)),
    L3(starting(3)),
    L4(starting(4)),
    L5(starting(5)),
    L6(starting()),
    L7(starting()),
    L8(form()),
    L9(form()),
    L10(order());

    private final Source source;

    LktCall2021(Source source) {
        this.source = source.clause(id());
    }

    /** The head of the form, which states in which order its questions are answered. */
    private static Source order() {
        return document().at("Grundlæggende oplysninger om indstilling til nyt Lærings- og Kvalitetsteam");
    }

    private static Source basic(int question) {
        return document().at("Grundlæggende oplysninger om indstilling til nyt Lærings- og Kvalitetsteam", question);
    }

    private static Source further(int question) {
        return document().at("Øvrige oplysninger om indstilling til LKT", question);
    }

    private static Source starting() {
        return document().at("Hvilket afsæt skal være på plads");
    }

    private static Source starting(int item) {
        return document().at("Hvilket afsæt skal være på plads", item);
    }

    private static Source form() {
        return document().at("Skabelon til indstilling af emner til lærings- og kvalitetsteams (LKT)");
    }

    private static Source document() {
        return Source.document(
                "Invitation til indstilling af nye projekter til nationalt Lærings- og Kvalitetsteams (2021)");
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
    public boolean isInformative() {
        return this == L8;
    }
}
