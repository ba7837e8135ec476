// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of files that are no names, or that Java cannot get from the system. */
class FileNamesTest {

    @Test
    void anEmptyNameIsNotTheWorkingDirectory() {
        String budget = Run.document("no-budget-broken.json");
        for (List<String> arguments : List.of(
                List.of("check", ""),
                List.of("batch", ""),
                List.of("cases", ""),
                List.of("check", "--rules", "", budget))) {
            Run run = Run.of(arguments.toArray(String[]::new));
            assertThat(run.exit()).as(arguments.toString()).isEqualTo(2);
            assertThat(run.out()).as(arguments.toString()).isEmpty();
        }
        Run written = Run.of("check", "--out", "", budget);
        assertThat(written.exit()).isEqualTo(2);
        assertThat(written.err()).startsWith("Invalid value for option '--out': no file can have the name ''");
    }

    @Test
    void lettersThatTheLocaleCannotHoldAreMetWithAdvice() {
        assertThat(FileNames.advice("ANSI_X3.4-1968", List.of("check", "/srv/s\u00f8knader")))
                .contains("set LC_ALL=C.UTF-8");
        assertThat(FileNames.advice("ANSI_X3.4-1968", List.of("check", "m\ufffd\ufffd/a.json")))
                .contains("set LC_ALL=C.UTF-8");
        assertThat(FileNames.advice("ANSI_X3.4-1968", List.of("check", "a.json")))
                .isNull();
        assertThat(FileNames.advice("UTF-8", List.of("s\u00f8knad.json"))).isNull();
        assertThat(FileNames.advice("windows-1252", List.of("s\u00f8knad.json")))
                .isNull();
        assertThat(FileNames.advice(null, List.of("s\u00f8knad.json"))).isNull();
    }
}
