// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.report.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of rules beside this module's pom are made of its rule sets: one in English, one in the country's language. */
class CataloguePageTest {

    @ParameterizedTest
    @CsvSource({"RULES.md, en, The rules of Denmark", "REGLER.md, da, Reglerne i Danmark"})
    void thePageOfRulesIsMadeOfTheRuleSetsAsTheyAre(Path page, Locale language, String title) throws IOException {
        String made = new Catalogue(language).page(title, new Denmark());
        Path target = Path.of("target").resolve(page);
        Files.createDirectories(target.getParent());
        Files.writeString(target, made);
        assertThat(Files.readString(page))
                .as("the page is stale: copy %s over %s", target, page)
                .isEqualTo(made);
    }
}
