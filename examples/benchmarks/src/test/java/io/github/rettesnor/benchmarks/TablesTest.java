// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void aSmokeRunFillsEveryTable() throws Exception {
        List<String> lines = Tables.of("smoke").lines().toList();
        for (Ways way : Ways.values()) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("| " + way.title() + " |"))
                    .hasSize(2);
        }
        assertThat(lines)
                .filteredOn(line -> line.startsWith("|--"))
                .as("the tables")
                .hasSize(6);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("| valid |") || line.startsWith("| invalid |"))
                .as("the rows of the JSON table")
                .hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.matches("\\| 10+ \\|.*"))
                .as("the rows of 10 to 10000 lines and of 10 to 1000 rules")
                .hasSize(7);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("| 200 in a file |"))
                .hasSize(1);
        assertThat(lines).noneMatch(line -> line.contains("NaN") || line.contains("Infinity"));
    }

    @Test
    void anUnknownRunIsRefusedBeforeAnythingIsMeasured() {
        assertThatThrownBy(() -> Tables.of("quik"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": quik");
    }
}
