// SPDX-License-Identifier: Apache-2.0

/** Spreadsheets and Word documents in and out. */
module io.github.rettesnor.office {
    requires transitive io.github.rettesnor.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires static org.jspecify;

    exports io.github.rettesnor.office;

    // The words are in this package, and the core reads them; a mapping file is bound by jackson-databind.
    opens io.github.rettesnor.office to
            io.github.rettesnor.core,
            tools.jackson.databind;

    provides io.github.rettesnor.reading.InputFormat with
            io.github.rettesnor.office.Spreadsheets,
            io.github.rettesnor.office.WordForms;
    provides io.github.rettesnor.verdict.ProblemWords with
            io.github.rettesnor.office.OfficeWords;
}
