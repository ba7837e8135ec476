// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Documents that are lines of a file, and verdicts that are. */
class VerdictLinesTest {

    private static final RuleSet<Application> RULES = TestRules.set(
            "xx:grant:1", Application.class, Rule.must("xx.title", Source.document("Utlysning"), Given.given("title")));

    @Test
    void aVerdictIsOneLine() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (VerdictLines lines = new VerdictLines(text)) {
            lines.write("søknader.jsonl", 7, RULES.check(read("{\"title\": \"x\"}", UTF_8)));
            lines.write("søknader.jsonl", 7, trouble("{\"titel\": 1}", UTF_8), Locale.ENGLISH);
        }

        assertThat(text.toString(UTF_8))
                .isEqualTo(
                        "{\"input\":\"søknader.jsonl\",\"line\":7,\"ruleSet\":\"xx:grant:1\","
                                + "\"language\":\"en\",\"decision\":\"ACCEPTABLE\",\"findings\":[],\"questions\":[],"
                                + "\"outcomes\":{\"xx.title\":\"PASSED\",\"core.codes-known\":\"NOT_APPLICABLE\",\"core.rule-set-named\":\"PASSED\",\"core.not-judged\":\"PASSED\"},\"judgements\":[],\"waivers\":[],\"changes\":[],\"problems\":[]}\n"
                                + "{\"input\":\"søknader.jsonl\",\"line\":7,\"problems\":[{\"place\":{\"line\":7,\"column\":2},"
                                + "\"path\":\"titel\",\"kind\":\"unknown-key.near\",\"values\":{\"key\":\"titel\",\"nearest\":\"title\"},\"message\":\"unknown key 'titel'; did you mean 'title'?\"}]}\n");
    }

    @Test
    void troubleIsReportedAtTheLinesNumberAndAtItsOwnColumn() {
        assertThat(trouble("{\"title\": \"blåbær\", x}", UTF_8)).hasMessageStartingWith("in.yaml:7:21: ");
        assertThat(trouble("{\"title\":\r \"å\",\r x}", UTF_8)).hasMessageStartingWith("in.yaml:7:18: ");
        assertThat(trouble("{\"title\": \r\"blåbær\"}", ISO_8859_1))
                .hasMessageStartingWith("in.yaml:7:15: is not UTF-8");
        assertThat(trouble("{}", UTF_16LE)).hasMessage("in.yaml:7:1: is UTF-16; save it as UTF-8");
        assertThat(trouble("\r", UTF_8)).hasMessage("in.yaml:7:1: is empty");
    }

    @Test
    void aLineIsJsonWhateverTheFileIsCalled() {
        assertThat(trouble("title: x", UTF_8)).hasMessageStartingWith("in.yaml:7:1: 'title' is not JSON");
        assertThat(read("\ufeff{\"title\": \"x\"}\r", UTF_8).title()).isEqualTo("x");
    }

    @Test
    void theCharacterThatStandsForUnreadableBytesIsACharacterLikeAnyOther() {
        assertThat(read("{\"title\": \"\ufffd\"}", UTF_8).title()).isEqualTo("\ufffd");
    }

    @Test
    void aLineThatIsTooLongOrNamesNoRuleSet() {
        assertThat(trouble(" ".repeat(Input.LIMIT + 1), UTF_8))
                .hasMessage("in.yaml:7:1: is larger than 10 MB, the most that is read");
        assertThat(catchThrowableOfType(
                        Unreadable.class, () -> Judge.of(List.of(RULES)).judge(line("{}", UTF_8))))
                .hasMessageStartingWith("in.yaml:7:1: ruleSet: missing");
    }

    private static Input line(String text, Charset charset) {
        return Input.ofLine("in.yaml", 7, text.getBytes(charset));
    }

    private static Application read(String text, Charset charset) {
        return Documents.read(line(text, charset), Application.class);
    }

    private static Unreadable trouble(String text, Charset charset) {
        return catchThrowableOfType(Unreadable.class, () -> read(text, charset));
    }
}
