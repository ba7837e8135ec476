// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The amounts of a rule set must be in the currency that it fixes, if it fixes one. */
final class Currencies {

    private Currencies() {}

    /**
     * Checks the rules that a file has.
     *
     * @param given where the file has each of them
     */
    static void check(RuleSet<?> set, Map<RuleId, Node> given, Problems problems) {
        for (Rule fixing : set.rules()) {
            if (fixing.requirement() instanceof Denominated denominated) {
                set.rules().forEach(rule -> check(rule, denominated.currency(), fixing, given, problems));
            }
        }
        for (Inclusion inclusion : set.inclusions()) {
            check(inclusion.rules(), given, problems);
        }
    }

    private static void check(Rule rule, Currency currency, Rule fixing, Map<RuleId, Node> given, Problems problems) {
        for (MonetaryAmount amount : amounts(rule.requirement())) {
            Node node = given.getOrDefault(rule.id(), given.get(fixing.id()));
            if (!ExactMoney.currency(amount).equals(currency) && node != null) {
                Node culprit = find(node, amount);
                problems.add(
                        culprit == null ? node : culprit,
                        new BadValue(
                                "other-currency",
                                Map.of(
                                        "rule", rule.id().value(),
                                        "currency", ExactMoney.currency(amount).getCurrencyCode(),
                                        "other", fixing.id().value(),
                                        "required", currency.getCurrencyCode())));
            }
        }
    }

    private static List<MonetaryAmount> amounts(@Nullable Object value) {
        List<MonetaryAmount> amounts = new ArrayList<>();
        if (value instanceof MonetaryAmount amount) {
            amounts.add(amount);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> amounts.addAll(amounts(element)));
        } else if (value instanceof Requirement) {
            Fields.of(value.getClass()).all().forEach(field -> amounts.addAll(amounts(field.of(value))));
        }
        return amounts;
    }

    private static @Nullable Node find(Node node, MonetaryAmount amount) {
        for (Node part : node.parts()) {
            Node found = find(part, amount);
            if (found != null) {
                return found;
            }
        }
        return node.written()
                        .equals(String.valueOf(Forms.of(MonetaryAmount.class).write(amount)))
                ? node
                : null;
    }
}
