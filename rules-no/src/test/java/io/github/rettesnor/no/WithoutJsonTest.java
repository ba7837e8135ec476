// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.rettesnor.rule.RuleSet;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

class WithoutJsonTest {

    private static final List<Class<?>> NEEDED = List.of(
            Norway.class,
            RuleSet.class,
            JsonNode.class,
            JsonParser.class,
            JsonValue.class,
            MonetaryAmount.class,
            Money.class,
            Priority.class);

    /** Databind lies on the class path, but nobody pays for it who reads and writes no JSON. */
    @Test
    void aRuleSetIsMadeAndADocumentJudgedWithoutLoadingDatabind() throws IOException, InterruptedException {
        List<String> printed = run();

        assertThat(printed)
                .anyMatch(line -> line.startsWith("no.budget.travel-ceiling ")
                        && line.contains("2 300 kr".replace(' ', '\u00a0')));
        assertThat(printed).anyMatch(line -> line.startsWith("io.github.rettesnor.verdict.Finding source"));
        assertThat(printed).noneMatch(line -> line.startsWith("tools.jackson.databind."));
    }

    private static List<String> run() throws IOException, InterruptedException {
        String classes = Stream.concat(
                        Stream.of(Path.of("target", "test-classes").toString()),
                        NEEDED.stream().map(WithoutJsonTest::home))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classes,
                        WithoutJson.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static String home(Class<?> type) {
        try {
            CodeSource source =
                    Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
