// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The smallest fragments of a document that pass and that violate a requirement, at the limit where there is one. {@link Fragments}
 * makes them.
 *
 * @param passes a fragment that passes, as maps, lists and values
 * @param fails a fragment that violates
 */
public record Example(Object passes, Object fails) {

    /**
     * Returns the example of a requirement about one place.
     *
     * @param document the kind of document
     * @param place the place, such as {@code indicators[].measurement}
     * @param passes the value there that passes
     * @param fails the value there that violates; null for no value at all
     * @return the example
     */
    public static Example at(Class<?> document, String place, Object passes, @Nullable Object fails) {
        return new Example(Fragments.at(document, place, passes), Fragments.at(document, place, fails));
    }

    /**
     * Returns the example of a rule: that of its requirement, in the currency that the rule set fixes.
     *
     * @param set the rule set that the rule belongs to
     * @param rule the rule
     * @return the example, null where the requirement has none
     */
    public static @Nullable Example of(RuleSet<?> set, Rule rule) {
        Example example = rule.requirement().example(set.document());
        if (example == null || set.document() != Budget.class || rule.requirement() instanceof Denominated) {
            return example;
        }
        for (Rule other : set.rules()) {
            if (other.requirement() instanceof Denominated fixing) {
                return example.within(
                        Fragments.fields("currency", fixing.currency().getCurrencyCode()));
            }
        }
        return example;
    }

    /**
     * Returns this example in a document that has something besides.
     *
     * @param fragment what the document has besides
     * @return the larger example
     */
    public Example within(Object fragment) {
        return new Example(Fragments.merged(fragment, passes), Fragments.merged(fragment, fails));
    }
}
