// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A text that is written as YAML is that text for every reader, not a number, a date, a truth value or nothing. */
class YamlTextLawsTest {

    /** What looks like another value in YAML 1.1 or 1.2. */
    private static final List<String> STRANGE = List.of(
            "no",
            "on",
            "y",
            "~",
            "null",
            "True",
            "1_000",
            "0o7",
            "0x1F",
            "0b11",
            "0700",
            "1e5",
            "+.5",
            ".Inf",
            "-.inf",
            ".NaN",
            "12:30",
            "190:20:30.15",
            "2026-01-01",
            "2026-01-01 10:00:00",
            "<<",
            "=",
            "---",
            "",
            " ",
            "\u0085",
            "\ufeff",
            "a: b",
            "a #b",
            "a\n\n b\n",
            "a\r\nb",
            "a\rb\n",
            "a\n\u0085b",
            "a\u2028\nb\u2029",
            "a\n\ufeffb",
            "\ufeffa\nb",
            "a: null\nb",
            "b\na: null");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("abeno01x_.:,#-+'\"[]{}&*!|>%@`~?= \t\n\r\u0085\u2028\u2029\ufeff\u00e5\u200b")
                .ofMaxLength(6);
        return Arbitraries.oneOf(Arbitraries.of(STRANGE), signs);
    }

    @Property
    void aTextIsReadAsThatText(@ForAll("texts") String text) {
        Map<String, Object> tree = Map.of("value", text, "list", List.of(text, Map.of(text, text)));
        String yaml = Notation.YAML.write(tree);

        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        assertThat(new Load(core).loadFromString(yaml)).as(yaml).isEqualTo(tree);

        Node read = Input.of("in.yaml", yaml).read();
        Node second = read.get("list").parts().get(1);
        assertThat(List.of(read.get("value"), read.get("list").parts().get(0), second.get(text)))
                .allSatisfy(node -> {
                    assertThat(node.is(Node.Kind.TEXT)).as(yaml).isTrue();
                    assertThat(node.written()).isEqualTo(text);
                });
    }

    /** A reader of YAML 1.1 would take each of these for another value if it stood without quotation marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "y",
                "1_000",
                "0o7",
                "0x1F",
                "0b11",
                "0700",
                "12:30",
                "2026-01-01",
                "2026-01-01T10:00:00Z",
                "685_230.15",
                ".5",
                "<<",
                "=",
                "~"
            })
    void whatLooksLikeAnotherValueIsQuoted(String text) {
        assertThat(Notation.YAML.write(Map.of(text, text))).isEqualTo("\"%1$s\": \"%1$s\"\n".formatted(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', '|-\n  a\n  b'",
        "'a\n\u0085', '\"a\\n\\N\"'",
        "'a\n\u2028', '\"a\\n\\u2028\"'",
        "'a\n\u2029', '\"a\\n\\u2029\"'",
        "'a\r\nb', '\"a\\r\\nb\"'",
        "'a\n\ufeff', '\"a\\n\\uFEFF\"'",
        "'x: null\ny', '\"x: null\\ny\"'"
    })
    void aTextOfLinesIsQuotedWhereABlockWouldNotKeepIt(String text, String written) {
        assertThat(Notation.YAML.write(Map.of("value", text))).isEqualTo("value: " + written + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NOK 850", "60 %", "no.budget.travel-ceiling", "no:budget:2027", "2 reiser", "Åse", "1. mai"})
    void whatCanOnlyBeATextStandsAsItIs(String text) {
        assertThat(Notation.YAML.write(Map.of("value", text))).isEqualTo("value: " + text + "\n");
    }
}
