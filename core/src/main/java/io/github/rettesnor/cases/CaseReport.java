// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.cases.CaseResult.Status;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of many cases, for people and for programs. */
public final class CaseReport {

    private final List<CaseResult> results;
    private final @Nullable Locale locale;

    /**
     * A report.
     *
     * @param results the result of each case
     * @param locale the language, English where it is not nb, nn or da; null for that of the country of each case's rules
     */
    public CaseReport(List<CaseResult> results, @Nullable Locale locale) {
        this.results = List.copyOf(results);
        this.locale = locale;
    }

    /**
     * Returns the result of each case.
     *
     * @return the results, in the order of the cases
     */
    public List<CaseResult> results() {
        return results;
    }

    /**
     * Returns how many cases have a status.
     *
     * @param status the status
     * @return the number
     */
    public int count(Status status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }

    /**
     * Returns how many cases there are and how many of them pass, in one line.
     *
     * @return the text, without a line break
     */
    public String summary() {
        Language language = results.isEmpty() ? Language.EN : Language.of(locale(results.get(0)));
        Figures figures = Figures.of("cases", Figures.count(results.size()));
        for (Status status : Status.values()) {
            figures = figures.and(word(status), Figures.count(count(status)));
        }
        return Words.sentence(language, "summary", figures);
    }

    /**
     * Returns what is wrong with a case.
     *
     * @param result the case's result
     * @return the lines of {@link CaseResult#message}, empty if it passes
     */
    public String message(CaseResult result) {
        return result.message(locale(result));
    }

    private Locale locale(CaseResult result) {
        return locale == null ? result.home().locale() : locale;
    }

    /**
     * Returns all of it as one JSON object: {@code {"cases": […], "counts": {…}}}.
     *
     * @return the text, with a line break at its end
     */
    public String json() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("cases", results.size());
        for (Status status : Status.values()) {
            counts.put(word(status), count(status));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("cases", results.stream().map(this::tree).toList());
        report.put("counts", counts);
        return Notation.JSON.write(report);
    }

    private Map<String, Object> tree(CaseResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", result.of().name());
        tree.put("file", file(result));
        tree.put("line", result.of().position().line());
        result.of().rules().ifPresent(rules -> tree.put("ruleSet", rules.id()));
        tree.put("status", result.status().name());
        Unreadable trouble = result.trouble();
        if (trouble != null) {
            tree.put(
                    "problems",
                    trouble.problems().stream()
                            .map(problem -> tree(problem, locale(result)))
                            .toList());
        }
        tree.put(
                "differences",
                result.differences().stream()
                        .map(difference -> tree(difference, locale(result)))
                        .toList());
        return tree;
    }

    private static Map<String, Object> tree(Problem problem, Locale locale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("input", problem.input());
        tree.put("place", problem.location().toString());
        tree.put("path", problem.path().toString());
        tree.put("message", problem.message(locale));
        return tree;
    }

    private static Map<String, Object> tree(Difference difference, Locale locale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", difference.kind().name());
        tree.put("line", difference.position().line());
        tree.put("column", difference.position().column());
        tree.put("message", difference.message(locale));
        return tree;
    }

    /**
     * Returns all of it in the XML of JUnit, which build servers read: a suite for each file. A case that cannot be used is an error.
     *
     * @return the text, with a line break at its end
     */
    public String junit() {
        Map<String, List<CaseResult>> files = new LinkedHashMap<>();
        results.forEach(result ->
                files.computeIfAbsent(file(result), file -> new ArrayList<>()).add(result));
        return CaseSuites.xml(files, this::message);
    }

    private static String file(CaseResult result) {
        return result.of().file().toString().replace('\\', '/');
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
