// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The amounts of a rule set must be in the currency that it fixes, if it fixes one. */
final class Currencies {

    private Currencies() {}

    /**
     * Checks the rules that a file says.
     *
     * @param given where the file says each of them
     */
    static void check(RuleSet<?> set, Map<RuleId, Node> given) {
        for (Rule fixing : set.rules()) {
            if (fixing.requirement() instanceof Denominated denominated) {
                set.rules().forEach(rule -> check(rule, denominated.currency(), fixing, given));
            }
        }
        for (Inclusion inclusion : set.inclusions()) {
            check(inclusion.rules(), given);
        }
    }

    private static void check(Rule rule, Currency currency, Rule fixing, Map<RuleId, Node> given) {
        for (MonetaryAmount amount : amounts(rule.requirement())) {
            Node node = given.getOrDefault(rule.id(), given.get(fixing.id()));
            if (!ExactMoney.currency(amount).equals(currency) && node != null) {
                Node culprit = find(node, amount);
                throw (culprit == null ? node : culprit)
                        .unreadable("the amount of " + rule.id() + " is in " + ExactMoney.currency(amount) + ", but "
                                + fixing.id() + " says " + currency + "; nothing is converted");
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
        Collection<Node> parts = node.is(Node.Kind.OBJECT)
                ? node.fields().values()
                : node.is(Node.Kind.LIST) ? node.elements() : List.of();
        for (Node part : parts) {
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
