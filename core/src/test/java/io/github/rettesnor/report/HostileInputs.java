// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Judges and reports inputs that are meant to fill the memory, and prints what became of each. */
final class HostileInputs {

    private HostileInputs() {}

    public static void main(String[] arguments) throws IOException {
        for (String name : inputs().keySet()) {
            for (String format : List.of(".json", ".yaml")) {
                System.out.println(name + format + " " + outcome(inputs().get(name), name + format));
            }
        }
    }

    private static String outcome(Supplier<String> input, String name) throws IOException {
        Judged<?> judged;
        try {
            judged = Judge.of(List.of(TestRules.APPLICATION))
                    .judge(Input.of(name, input.get().getBytes(StandardCharsets.UTF_8)));
        } catch (Unreadable e) {
            return e.problems().size() + " " + e.problem().kind();
        }
        for (Report report : Report.all()) {
            try (Writer out = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
                report.render(List.of(judged), Locale.ENGLISH, out);
            }
        }
        return judged.verdict().problems().size() + " "
                + (judged.verdict().decision() == Decision.ACCEPTABLE ? "acceptable" : "judged");
    }

    /** Each is made when it is needed, so that two of them never are in memory at once. */
    static Map<String, Supplier<String>> inputs() {
        Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
        inputs.put("unknown-keys", () -> object(many(59_900, n -> "\"qqk" + n + "\": 0")));
        inputs.put("near-keys", () -> object(many(59_900, n -> "\"titl" + n + "\": 0")));
        inputs.put("wrong-answers", () -> object("\"answers\": {" + many(59_900, n -> "\"k" + n + "\": true") + "}"));
        inputs.put("long-key", () -> object("\"" + "k".repeat(9_900_000) + "\": 1"));
        inputs.put("long-text", () -> object("\"title\": \"" + "x".repeat(9_900_000) + "\""));
        inputs.put("long-number", () -> object("\"budget\": {\"requested\": " + "9".repeat(9_900_000) + "}"));
        inputs.put("deep", () -> "[".repeat(9_900_000));
        inputs.put(
                "lines-unreadable",
                () -> lines(5_900, "\"category\": \"TRAVEL\", \"unitCost\": \"100\", \"persons\": 1"));
        inputs.put(
                "lines-with-defects",
                () -> lines(9_900, "\"category\": \"TRAVEL\", \"unitCost\": 1.001, \"persons\": 0"));
        inputs.put(
                "lines-in-one-long-line",
                () -> lines(
                        5_900,
                        "\"category\": \"TRAVEL\", \"description\": \"" + "é".repeat(750) + "\", \"unitCost\": 9999"));
        inputs.put("elements", () -> object("\"goals\": [" + many(119_900, n -> "true") + "]"));
        inputs.put(
                "lists",
                () -> object(
                        List.of("indicators", "applicants", "contacts", "goals", "attachments", "participants").stream()
                                .map(list -> "\"" + list + "\": [" + many(9_990, n -> "null") + "]")
                                .collect(Collectors.joining(", "))));
        return inputs;
    }

    private static String lines(int number, String fields) {
        return object(
                "\"budget\": {\"currency\": \"NOK\", \"lines\": [" + many(number, n -> "{" + fields + "}") + "]}");
    }

    private static String object(String fields) {
        return "{\"ruleSet\": \"xx:application:1\", " + fields + "}";
    }

    private static String many(int number, IntFunction<String> one) {
        return IntStream.range(0, number).mapToObj(one).collect(Collectors.joining(", "));
    }
}
