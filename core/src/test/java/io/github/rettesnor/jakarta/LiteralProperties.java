// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LiteralProperties {

    @Property
    void aParameterSurvivesTheReplacementsOfHibernateValidator(@ForAll("markup") String text) {
        String replaced = Literal.parameter(text);
        for (String escape : new String[] {"\\{", "\\}", "\\\\", "\\$"}) {
            replaced = Pattern.compile(escape, Pattern.LITERAL)
                    .matcher(replaced)
                    .replaceAll(Matcher.quoteReplacement(escape.substring(1)));
        }
        assertThat(replaced).isEqualTo(text);
    }

    @Property
    void aTemplateIsReadAsTheTextThatItWasMadeFrom(@ForAll("markup") String text) {
        String template = Literal.template(text);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            assertThat("{}$").as("unescaped at %d in %s", i, template).doesNotContain(String.valueOf(c));
            if (c == '\\') {
                i++;
                c = template.charAt(i);
            }
            read.append(c);
        }
        assertThat(read).hasToString(text);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of('\\', '{', '}', '$', '#', 'a')
                .list()
                .ofMaxSize(12)
                .map(letters -> letters.stream().map(String::valueOf).reduce("", String::concat));
    }
}
