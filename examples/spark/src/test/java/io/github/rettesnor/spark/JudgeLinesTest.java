// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.cli.lines.AllCores;
import io.github.rettesnor.cli.lines.Decided;
import io.github.rettesnor.cli.lines.LineJudge;
import io.github.rettesnor.cli.lines.LineReader;
import io.github.rettesnor.cli.lines.StreamResults;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark and the command line have the same results, line for line. */
class JudgeLinesTest {

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        SparkConf local = new SparkConf()
                .setAppName("rettesnor")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1")
                // Small pieces, so that lines are numbered over many of them.
                .set("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "50000");
        spark = new JavaSparkContext(local);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void everyDocumentByTheRulesThatItNames() throws IOException {
        Path file = documents();

        JavaRDD<String> verdicts = JudgeLines.verdicts(spark, file.toString(), null);

        assertThat(verdicts.getNumPartitions()).isGreaterThan(3);
        assertThat(verdicts.collect()).hasSizeGreaterThan(100).isEqualTo(batch(file, null));
    }

    @Test
    void everyDocumentByOneRuleSet() throws IOException {
        Path file = documents();

        assertThat(JudgeLines.verdicts(spark, file.toString(), "no:grant-application:2019")
                        .collect())
                .isEqualTo(batch(file, "no:grant-application:2019"));
    }

    /** The sample documents, four times over, and lines that are not documents. */
    private Path documents() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "documents"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.add(Files.readString(file).replace("\n", ""));
            }
        }
        for (int copy = 0; copy < 2; copy++) {
            lines.addAll(List.copyOf(lines));
            lines.addAll(List.of("", "{\"ruleSet\": \"no:budget:2019\"}\r", "{\"ruleSet\": \"no:\rbudget\"}", "æ"));
        }
        Path file = folder.resolve("documents.jsonl");
        Files.writeString(file, "\ufeff" + String.join("\n", lines) + "\n");
        Files.write(file, "{\"title\": \"blåbær\"}".getBytes(ISO_8859_1), StandardOpenOption.APPEND);
        return file;
    }

    private static List<String> batch(Path file, @Nullable String ruleSet) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        LineJudge judge = ruleSet == null
                ? new LineJudge(file.toString(), Judge.of(RuleSets.all()), Decided.nothing(), null, Locale.ENGLISH)
                : new LineJudge(
                        file.toString(),
                        Judge.by(RuleSets.get(ruleSet)),
                        Decided.nothing(),
                        null,
                        RuleSets.get(ruleSet).words().home().locale());
        try (InputStream in = Files.newInputStream(file);
                PrintStream out = new PrintStream(text, false, UTF_8)) {
            AllCores.judge(new LineReader(in, Input.LIMIT), judge, new StreamResults(out), done -> {});
        }
        return text.toString(UTF_8).lines().toList();
    }
}
