// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The parameters in which two requirements differ. */
final class Difference {

    private Difference() {}

    /**
     * The changes that make one requirement of another: one for each parameter that differs; where they are of different kinds, or
     * their parameters cannot be read, one from the whole requirement to the whole other.
     */
    static List<Change> between(RuleId rule, Requirement before, Requirement after, String by, String why) {
        List<Change> changes = new ArrayList<>();
        if (before.getClass() == after.getClass()) {
            for (Fields.Field field : parameters(before)) {
                Object old = field.of(before);
                Object now = field.of(after);
                if (!Objects.equals(old, now)) {
                    changes.add(new Change(rule, field.name(), valueOrNull(old), valueOrNull(now), by, why));
                }
            }
        }
        return changes.isEmpty() && !before.equals(after)
                ? List.of(new Change(rule, null, value(before), value(after), by, why))
                : changes;
    }

    /** The changes that make one rule set of another, rule by rule: what was changed, then what was added, then what was removed. */
    static List<Change> between(RuleSet<?> before, RuleSet<?> after) {
        List<Change> changed = new ArrayList<>();
        List<Change> added = new ArrayList<>();
        for (Rule rule : after.allRules()) {
            Rule old = before.rule(rule.id().value()).orElse(null);
            if (old == null) {
                added.add(new Change(rule.id(), null, null, value(rule.requirement()), "", ""));
            } else {
                changed.addAll(between(old, rule, "", ""));
            }
        }
        changed.addAll(added);
        for (Rule rule : before.allRules()) {
            if (after.rule(rule.id().value()).isEmpty()) {
                changed.add(new Change(rule.id(), null, value(rule.requirement()), null, "", ""));
            }
        }
        return changed;
    }

    /** The changes of requirement and severity that make one rule of another. */
    static List<Change> between(Rule before, Rule after, String by, String why) {
        List<Change> changes =
                new ArrayList<>(between(before.id(), before.requirement(), after.requirement(), by, why));
        if (before.severity() != after.severity()) {
            Value old = value(before.severity());
            changes.add(new Change(before.id(), Change.SEVERITY, old, value(after.severity()), by, why));
        }
        return changes;
    }

    /** A parameter of a requirement, or a requirement, as a value. */
    static Value value(Object parameter) {
        if (parameter instanceof Requirement requirement) {
            return demand(requirement);
        } else if (parameter instanceof Collection<?> several) {
            return new Value.Several(several.stream().map(Difference::value).toList());
        } else if (parameter instanceof MonetaryAmount money) {
            return new Value.Amount(money);
        } else if (parameter instanceof Share share) {
            return new Value.Portion(share);
        } else if (parameter instanceof LocalDate date) {
            return new Value.Day(date);
        } else if (parameter instanceof Integer || parameter instanceof Long) {
            return new Value.Count(((Number) parameter).longValue());
        } else if (parameter instanceof Boolean on) {
            return new Value.Flag(on);
        }
        return Value.of(parameter instanceof Enum<?> code ? code.name() : parameter.toString());
    }

    private static @Nullable Value valueOrNull(@Nullable Object parameter) {
        return parameter == null ? null : value(parameter);
    }

    private static Value demand(Requirement requirement) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Fields.Field field : parameters(requirement)) {
            Object parameter = field.of(requirement);
            if (parameter != null) {
                values.put(field.name(), value(parameter));
            }
        }
        return new Value.Demand(requirement.name(), values);
    }

    /** None where the requirement is not open to be read. */
    static List<Fields.Field> parameters(Requirement requirement) {
        try {
            return Fields.of(requirement.getClass()).all();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
