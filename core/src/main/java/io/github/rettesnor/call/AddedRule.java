// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a file adds.
 *
 * @param rule the rule
 * @param words its words
 * @param at the place of its requirement
 */
record AddedRule(Rule rule, Map<Language, Map<String, String>> words, Node at) {

    /**
     * Makes a rule as far as no problem was found.
     *
     * @param of the source of the file's rules, from which that of the rule may differ; null if the file names none
     * @return the rule, null if it has problems
     */
    static @Nullable AddedRule read(Placed<AddedForm> added, @Nullable Source of, Problems problems) {
        AddedForm form = added.value();
        int before = problems.count();
        if (form.id() != null && RuleSets.retired().contains(form.id().value())) {
            problems.add(
                    form.id().at(),
                    new BadValue(
                            "rule-retired", Map.of("rule", form.id().value().value())));
        }
        Source source = source(added, of, problems);
        Map<Language, Map<String, String>> words =
                form.words() == null ? Map.of() : Wording.read(form.words(), problems);
        if (form.id() == null || form.severity() == null || source == null || form.require() == null) {
            return null;
        }
        Requirement requirement = form.require().value();
        if (form.words() != null) {
            words = Wording.read(form.words(), form.id().value(), requirement, problems);
        }
        return problems.count() == before
                ? new AddedRule(
                        new Rule(form.id().value(), form.severity(), source, requirement),
                        words,
                        form.require().at())
                : null;
    }

    private static @Nullable Source source(Placed<AddedForm> added, @Nullable Source of, Problems problems) {
        Node given = added.value().source();
        if (given == null) {
            if (of == null) {
                problems.addMissing(added.at(), "source", "added.source");
            }
            return of;
        }
        int before = problems.count();
        Source own = of == null
                ? Forms.BINDER.read(given, Source.class, problems)
                : Forms.BINDER.readOver(given, of, problems);
        return problems.count() == before ? own : null;
    }

    /** Whether some language has a title for it. */
    boolean hasTitle() {
        return words.values().stream().anyMatch(own -> own.containsKey(rule.id().value()));
    }

    /**
     * Whether documents of a kind have what the requirement asks for; if not, that is a problem.
     *
     * @param elsewhere the field whose rule set a requirement fits instead; null where there is no choice
     */
    boolean fits(Class<?> document, @Nullable Function<Requirement, Optional<String>> elsewhere, Problems problems) {
        try {
            rule.requirement().on(document);
            return true;
        } catch (IllegalArgumentException e) {
            Optional<String> field = elsewhere == null ? Optional.empty() : elsewhere.apply(rule.requirement());
            field.ifPresentOrElse(
                    other -> problems.add(
                            at,
                            new BadValue(
                                    "requirement-fits-at",
                                    Map.of("requirement", rule.requirement().name(), "field", other))),
                    () -> problems.add(at, e));
            return false;
        }
    }
}
