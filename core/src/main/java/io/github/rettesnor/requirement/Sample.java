// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Document;
import io.github.rettesnor.rule.Requirement;

/**
 * A requirement with parameters, to be copied into a rule file and changed.
 *
 * @param document a kind of document that it can judge
 * @param requirement the requirement
 */
public record Sample(Class<? extends Document> document, Requirement requirement) {}
