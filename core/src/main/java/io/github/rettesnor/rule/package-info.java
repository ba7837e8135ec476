// SPDX-License-Identifier: Apache-2.0

/**
 * What a rule is, and how a set of rules judges a document. A {@link io.github.rettesnor.rule.Requirement requirement} is a
 * value whose components are the rule's parameters; a {@link io.github.rettesnor.rule.Rule rule} ties it to an id, a severity
 * and a source; a {@link io.github.rettesnor.rule.RuleSet rule set} is a list of rules for one kind of document.
 */
@NullMarked
package io.github.rettesnor.rule;

import org.jspecify.annotations.NullMarked;
