// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import java.util.Map;

/**
 * One thing that is wrong with an application.
 *
 * @param rule the rule's id
 * @param undecided whether the rule cannot be evaluated, rather than being violated
 * @param path the place
 * @param figures the figures: amounts, numbers, dates, codes and texts by name
 */
public record Problem(String rule, boolean undecided, String path, Map<String, ?> figures) {

    static Problem violated(String rule, String path, Map<String, ?> figures) {
        return new Problem(rule, false, path, figures);
    }

    static Problem undecided(String rule, String path, Map<String, ?> figures) {
        return new Problem(rule, true, path, figures);
    }
}
