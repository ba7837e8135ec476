// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it, with little memory and on a machine whose default charset is not UTF-8. */
class RunnableJarTest {

    @TempDir
    private Path folder;

    @Test
    void outputIsUtf8WhateverTheMachinesDefault() throws Exception {
        Run run = java("check", Run.document("no-salary-60-percent-plus-1-ore.json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "Lønnsmidler utgjør ca.\u00a060,000001\u00a0% av prosjektmidlene",
                        "Løsning for denne regelen alene: Reduser lønnsmidler med 0,01\u00a0kr.")
                .doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void hostileInputsAreRefusedWithinTheMemory() throws Exception {
        String rules = "{\"ruleSet\": \"no:grant-application:2019\", ";
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        Path deep = Files.writeString(folder.resolve("deep.json"), rules + "\"title\": " + "[".repeat(100_000));
        Path deepYaml = Files.writeString(folder.resolve("deep.yaml"), "a: " + "{a: ".repeat(100_000));
        Path digits = Files.writeString(
                folder.resolve("digits.json"), rules + "\"budget\": {\"requested\": " + "9".repeat(10_000) + "}}");
        Path exponent =
                Files.writeString(folder.resolve("exponent.json"), rules + "\"budget\": {\"requested\": 1e999999999}}");
        Path many = Files.writeString(
                folder.resolve("many.json"), rules + "\"budget\": {\"lines\": [" + "{},".repeat(3_000_000) + "{}]}}");

        Run run = java(
                "check",
                large.toString(),
                deep.toString(),
                deepYaml.toString(),
                digits.toString(),
                exponent.toString(),
                many.toString(),
                Run.document("no-acceptable.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.replace(folder.toString(), "")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("large.json:1:1: is larger than 10 MB, the most that is read"),
                        line -> assertThat(line)
                                .endsWith("deep.json:1:150: title[0]: is nested deeper than 100 levels"),
                        line -> assertThat(line).contains("deep.yaml:1:").endsWith("is nested deeper than 100 levels"),
                        line -> assertThat(line)
                                .endsWith("budget.lines[10000]: is a list of more than 10000 elements"));
        assertThat(run.out())
                .containsSubsequence(
                        "Kan ikke godtas: " + digits,
                        "Fillinje 1, kolonne 66 · budget.requested: et tall på 10000 tegn",
                        "Kan ikke godtas: " + exponent,
                        "Fillinje 1, kolonne 66 · budget.requested: tallet 1e999999999",
                        "Må vurderes: ");
    }

    @Test
    void asMuchAsIsReadIsJudgedWithinTheMemory() throws Exception {
        Path goals = Files.writeString(
                folder.resolve("goals.json"),
                "{\"ruleSet\": \"no:grant-application:2019\", \"goals\": [" + "\"x\",".repeat(9_999) + "\"x\"]}");

        Run run = java("check", "--format", "json", goals.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"path\": \"goals[9999]\"").endsWith("}\n");
    }

    private Run java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                System.getProperty("rettesnor.jar")));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
