// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public class AllCoresTest {

    /** A document whose field no reader knows how to read. */
    public record Odd(@Nullable Thread thread) {}

    private static RuleSet<Odd> rules() {
        Rule rule = new Rule(
                new RuleId("xx.odd.thread"), Severity.INFO, Source.document("Utlysning"), Given.given("thread"));
        Phrasebook titled = Phrasebook.CORE.with(Map.of(Language.EN, Map.of("xx.odd.thread", "the thread")));
        return RuleSet.of("xx:odd:1", Odd.class, titled, rule);
    }

    @Test
    void aLineThatTheProgramFailsAtIsALineToo() throws IOException {
        RuleSet<Odd> rules = rules();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Results results = new StreamResults(new PrintStream(text, false, UTF_8));
        byte[] lines = "{}\n{\"thread\": 1}\n{\"other\": 1}\n{}\n".getBytes(UTF_8);

        AllCores.judge(
                new LineReader(new ByteArrayInputStream(lines), 100),
                new LineJudge("odd.jsonl", Judge.by(rules), Decided.nothing(), null, Locale.ENGLISH),
                results,
                done -> {});

        assertThat(results.finish()).isTrue();
        assertThat(text.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1,", "\"decision\":\"ACCEPTABLE\""),
                        line -> assertThat(line)
                                .startsWith("{\"input\":\"odd.jsonl\",\"line\":2,\"problems\":[{")
                                .contains("\"message\":\"internal failure: java.lang.IllegalStateException: "),
                        line -> assertThat(line)
                                .contains("\"line\":3,", "\"message\":\"unknown key 'other'; known are thread\""),
                        line -> assertThat(line).contains("\"line\":4,", "\"decision\":\"ACCEPTABLE\""));
        Tally counted = new Tally();
        text.toString(UTF_8).lines().forEach(line -> counted.add(line.getBytes(UTF_8)));
        for (Tally tally : List.of(results.tally(), counted)) {
            assertThat(tally.lines()).isEqualTo(4);
            assertThat(tally.failed()).isEqualTo(1);
            assertThat(tally.unreadable()).isZero();
            assertThat(tally.withProblems()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsWrittenAfterAStop() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Results results = new StreamResults(new PrintStream(text, false, UTF_8));

        assertThat(results.stop()).isTrue();
        AllCores.judge(
                new LineReader(new ByteArrayInputStream("{}\n".repeat(5_000).getBytes(UTF_8)), 100),
                new LineJudge("odd.jsonl", Judge.by(rules()), Decided.nothing(), null, Locale.ENGLISH),
                results,
                done -> {});

        assertThat(results.finish()).isFalse();
        assertThat(text.size()).isZero();
    }
}
