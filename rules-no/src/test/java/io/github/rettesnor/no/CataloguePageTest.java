// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.report.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of rules beside this module's pom is made of its rule sets. */
class CataloguePageTest {

    private static final Path PAGE = Path.of("RULES.md");
    private static final Path MADE = Path.of("target", "RULES.md");

    @Test
    void thePageOfRulesIsMadeOfTheRuleSetsAsTheyAre() throws IOException {
        String made = new Catalogue(Language.EN).page("The rules of Norway", new Norway());
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertThat(Files.readString(PAGE))
                .as("the page is stale: copy %s over %s", MADE, PAGE)
                .isEqualTo(made);
    }
}
