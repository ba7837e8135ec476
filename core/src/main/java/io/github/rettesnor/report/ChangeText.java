// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes of one rule that one office made for one reason, as a person reads them. */
final class ChangeText {

    private static final Pattern GOALS = Pattern.compile("(.*\\.)?goals(\\[])?");

    private final List<Change> changes;
    private final Labels labels;
    private final RuleSet<?> rules;

    private ChangeText(List<Change> changes, Labels labels, RuleSet<?> rules) {
        this.changes = changes;
        this.labels = labels;
        this.rules = rules;
    }

    /** Changes of a rule set, in the order in which each rule was first changed. */
    static List<ChangeText> of(List<Change> changes, Labels labels, RuleSet<?> rules) {
        Map<List<Object>, List<Change>> together = new LinkedHashMap<>();
        for (Change change : changes) {
            together.computeIfAbsent(
                            List.of(change.rule(), kind(change), change.by(), change.why()), key -> new ArrayList<>())
                    .add(change);
        }
        return together.values().stream()
                .map(some -> new ChangeText(some, labels, rules))
                .toList();
    }

    private static String kind(Change change) {
        return change.isAddition() ? "changes.added" : change.isRemoval() ? "changes.removed" : "changes.changed";
    }

    /** Whether the rule is new, changed or removed. */
    String kind() {
        return labels.of(kind(change()));
    }

    /** The first of the changes, for what they have in common. */
    Change change() {
        return changes.get(0);
    }

    String title() {
        return labels.title(change().rule(), rules);
    }

    /** What a new rule demands; null for a rule that was there before. */
    @Nullable
    String demand() {
        if (!change().isAddition() || change().to() == null) {
            return null;
        }
        Optional<Rule> rule = rules.rule(change().rule().value());
        return rule.isPresent()
                ? RuleText.of(rule.get(), words(), labels.language()).demand()
                : written(change().to());
    }

    /** The parameters that were changed, by their names; none for a new rule and for one that was removed. */
    List<Parameter> parameters() {
        return changes.stream()
                .filter(change -> !change.isAddition() && !change.isRemoval())
                .map(change -> new Parameter(
                        name(change.parameter()),
                        written(change.from(), change.parameter()) + " → " + written(change.to(), change.parameter())))
                .toList();
    }

    /** All of it in one line. */
    String line() {
        String id = change().rule().value();
        String rule = title().equals(id) ? id : title() + " (" + id + ")";
        String demand = demand();
        String what = demand != null
                ? demand
                : parameters().stream()
                        .map(parameter -> parameter.name() + ": " + parameter.value())
                        .collect(Collectors.joining("; "));
        return rule + (what.isEmpty() ? "" : ": " + what) + " (" + change().by() + ": " + change().why() + ")";
    }

    private String name(@Nullable String parameter) {
        return parameter == null ? labels.of("changes.requirement") : labels.parameter(parameter);
    }

    private String written(@Nullable Value value, @Nullable String parameter) {
        if (value == null) {
            return labels.of("changes.none");
        }
        return Change.SEVERITY.equals(parameter) ? labels.of("severity." + value.written()) : written(value);
    }

    private String written(Value value) {
        if (value instanceof Value.Demand demand) {
            return new DemandText(rules.title(change().rule(), labels.language()), words(), labels.language())
                    .of(demand);
        } else if (value instanceof Value.Several several) {
            return several.values().stream().map(this::written).collect(Collectors.joining(", "));
        } else if (value instanceof Value.Flag flag) {
            return labels.of(flag.on() ? "changes.yes" : "changes.no");
        }
        String text = DemandText.figure(value).written(labels.language(), words());
        String goal = isAboutGoals() ? words().phrase(labels.language(), "goal." + text) : null;
        return goal == null ? text : text + " (" + goal + ")";
    }

    /** Goals are numbers, whose names are worded apart. */
    private boolean isAboutGoals() {
        return rules.rule(change().rule().value())
                .map(rule -> RuleText.values(rule.requirement()).values().stream()
                        .anyMatch(value -> GOALS.matcher(value.toString()).matches()))
                .orElse(false);
    }

    private Phrasebook words() {
        return rules.owner(change().rule()).<Phrasebook>map(RuleSet::words).orElse(rules.words());
    }

    /**
     * A parameter that was changed.
     *
     * @param name its name in the reader's language
     * @param value its value before and now
     */
    record Parameter(String name, String value) {

        /** Its name as a label. */
        String label() {
            return Sentences.begin(name);
        }
    }
}
