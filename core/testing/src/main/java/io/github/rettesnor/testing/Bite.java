// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.cases.CaseResult.Status;
import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows that cases bite: that they would notice a wrong rule. Each rule is taken out of its rule sets, and each parameter of its
 * requirement is moved by the smallest step; each time at least one case that passes must turn red. A rule that several rule sets
 * have is shown by the cases of any of them.
 */
public final class Bite {

    /** The step by which a rule is taken out. */
    public static final String DISABLED = "taken out";

    private static final String BY = "test";

    private final List<RuleCase> cases;

    private Bite(List<RuleCase> cases) {
        this.cases = cases.stream()
                .filter(found -> found.run().status() == Status.PASSED)
                .toList();
    }

    /**
     * What one wrong rule does to the cases.
     *
     * @param rule the rule
     * @param step how it was made wrong
     * @param red how many cases notice it
     */
    public record Row(RuleId rule, String step, int red) {}

    /**
     * Makes each rule wrong in each way.
     *
     * @param sets the rule sets
     * @param cases the cases; one that does not pass shows nothing
     * @return one row for each rule and step, by rule; the only rule of its sets is not taken out
     */
    public static List<Row> of(List<RuleSet<?>> sets, List<RuleCase> cases) {
        Bite bite = new Bite(cases);
        List<Row> rows = new ArrayList<>();
        for (Rule rule : rules(sets)) {
            String id = rule.id().value();
            if (sets.stream().anyMatch(set -> set.allRules().contains(rule) && hasOthers(set))) {
                rows.add(bite.row(rule, DISABLED, set -> without(set, id)));
            }
            IdentityHashMap<RuleSet<?>, Map<String, Requirement>> known = new IdentityHashMap<>();
            Function<RuleSet<?>, Map<String, Requirement>> steps =
                    set -> known.computeIfAbsent(set, of -> steps(rule, of));
            Set<String> names = new LinkedHashSet<>();
            sets.forEach(set -> names.addAll(steps.apply(set).keySet()));
            for (String step : names) {
                rows.add(bite.row(
                        rule,
                        step,
                        set -> Optional.ofNullable(steps.apply(set).get(step))
                                .map(other ->
                                        set.revise(BY, step).change(id, other).done())));
            }
        }
        rows.sort(Comparator.comparing(Row::rule));
        return rows;
    }

    /** The steps of a rule where a set has it, or one that it includes; neighbours depend on the kind of document. */
    private static Map<String, Requirement> steps(Rule rule, RuleSet<?> set) {
        Map<String, Requirement> steps = new LinkedHashMap<>();
        if (set.rules().contains(rule)) {
            steps.putAll(Steps.of(rule.requirement(), set));
        }
        set.inclusions().forEach(part -> steps(rule, part.rules()).forEach(steps::putIfAbsent));
        return steps;
    }

    /** A rule set has at least one rule, so the only one cannot be taken out. */
    private static boolean hasOthers(RuleSet<?> set) {
        return rules(List.of(set)).size() > 1;
    }

    private static Optional<RuleSet<?>> without(RuleSet<?> set, String id) {
        return hasOthers(set) ? Optional.of(set.revise(BY, DISABLED).remove(id).done()) : Optional.empty();
    }

    private static Set<Rule> rules(List<RuleSet<?>> sets) {
        Set<Rule> rules = new LinkedHashSet<>();
        sets.forEach(set -> rules.addAll(set.allRules()));
        rules.removeAll(CommonRules.ALL);
        return rules;
    }

    private Row row(Rule rule, String step, Function<RuleSet<?>, Optional<RuleSet<?>>> wrong) {
        IdentityHashMap<RuleSet<?>, Optional<RuleSet<?>>> changed = new IdentityHashMap<>();
        int red = 0;
        for (RuleCase each : cases) {
            Optional<RuleSet<?>> rules = changed.computeIfAbsent(
                    each.rules().orElseThrow(),
                    set -> set.rule(rule.id().value()).filter(rule::equals).flatMap(of -> wrong.apply(set)));
            if (rules.isPresent() && each.run(rules.get()).status() != Status.PASSED) {
                red++;
            }
        }
        return new Row(rule.id(), step, red);
    }

    /**
     * The rows as a table.
     *
     * @param rows the rows
     * @return Markdown
     */
    public static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("| rule | step | cases that turn red |\n|---|---|---|\n");
        for (Row row : rows) {
            table.append("| ")
                    .append(row.rule())
                    .append(" | ")
                    .append(row.step().replace("|", "\\|").replaceAll("\\s+", " "))
                    .append(" | ")
                    .append(row.red() == 0 ? "**none**" : Integer.toString(row.red()))
                    .append(" |\n");
        }
        return table.toString();
    }

    /**
     * Writes the rows as a table.
     *
     * @param rows the rows
     * @param file where to, such as {@code target/bite.md}
     */
    public static void write(List<Row> rows, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, table(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
