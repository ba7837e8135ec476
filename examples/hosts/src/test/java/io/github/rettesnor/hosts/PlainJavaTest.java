// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.no.Norway;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainJavaTest {

    @Test
    void everySentenceIsFoundOnTheClassPath() {
        assertThat(Jvm.onTheClassPath(PlainJava.class).lines()).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void everySentenceIsFoundOnTheModulePath() {
        assertThat(Jvm.onTheModulePath(PlainJava.class).lines()).containsExactlyInAnyOrderElementsOf(expected());
    }

    private static List<String> expected() {
        List<String> lines = new ArrayList<>(List.of(
                "nb sender: si hvem som sender",
                "nn sender: say who sends it",
                "da sender: say who sends it",
                "en sender: say who sends it",
                "nb office: må ikke være tom",
                "nn office: må ikkje vere tom",
                "da office: må ikke være tom",
                "en office: must not be empty"));
        for (Language language : Language.values()) {
            Norway.grantApplication(2019).check(PlainJava.hostile()).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> {
                        String sentence = finding.path() + ": " + finding.message(language.locale());
                        lines.add(language.code() + " application." + sentence);
                        lines.add(language.code() + " " + sentence);
                    });
        }
        return lines;
    }
}
