// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.office.Mapping;
import io.github.rettesnor.office.Spreadsheets;
import io.github.rettesnor.office.WordForms;
import io.github.rettesnor.reading.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the tables of spreadsheets are read. */
final class Tables {

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "What the words of a table mean, in YAML: headings, categories, rows, sheet, currency, decimal.")
    private @Nullable String map;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of tables, such as NOK. Default: the one that the table names.")
    private @Nullable String currency;

    /** A file, as it is to be read. */
    Input input(String file) {
        Input input = RuleChoice.input(file);
        Spreadsheets tables = format();
        WordForms forms = forms();
        return tables.takes(input) ? input.as(tables) : forms.takes(input) ? input.as(forms) : input;
    }

    Spreadsheets format() {
        return new Spreadsheets(mapping());
    }

    /** Word files, whose tables of amounts are read like spreadsheets. */
    WordForms forms() {
        return new WordForms(mapping());
    }

    private Mapping mapping() {
        Mapping mapping = map == null ? Mapping.NONE : Mapping.read(RuleChoice.input(map));
        return currency == null ? mapping : mapping.in(currency);
    }
}
