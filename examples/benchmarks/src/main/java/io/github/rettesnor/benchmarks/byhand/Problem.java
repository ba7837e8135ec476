// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.verdict.Outcome;
import java.util.Map;

/**
 * One thing that is wrong with an application, or that a person must judge.
 *
 * @param rule the rule
 * @param outcome whether the rule is violated, cannot be evaluated, or is left to a person
 * @param path the place
 * @param figures the figures: amounts, numbers, dates, codes and texts by name
 */
public record Problem(Rule rule, Outcome outcome, String path, Map<String, ?> figures) {}
