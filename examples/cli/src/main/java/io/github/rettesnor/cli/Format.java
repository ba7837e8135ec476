// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How verdicts are written.
 *
 * @param name its name in lower case
 * @param report the report; null for JSON, which is for programs, and for what an office works with
 */
record Format(String name, @Nullable Report report) {

    static final Format JSON = new Format("json", null);

    /** What an office works with, see {@link OfficeOutput}. */
    static final List<Format> OFFICE =
            List.of(new Format("xlsx", null), new Format("csv", null), new Format("letter", null));

    /** All that the library offers, and JSON. */
    static List<Format> all() {
        List<Format> all = new ArrayList<>();
        Report.all().forEach(report -> all.add(new Format(report.name(), report)));
        all.add(1, JSON);
        all.addAll(OFFICE);
        return all;
    }

    boolean isForOffices() {
        return OFFICE.contains(this);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Reads a format's name. */
    static final class Named implements ITypeConverter<Format> {

        @Override
        public Format convert(String name) {
            List<Format> all = all();
            for (Format format : all) {
                if (format.name.equals(name.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + name + "' is not one of "
                    + String.join(", ", all.stream().map(Format::name).toList()));
        }
    }
}
