// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.verdict.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that has a rule set in full, as it is written.
 *
 * @param ruleSet the id
 * @param document the kind of document that the rules judge
 * @param words the rule set whose words these rules use
 * @param from the first day on which the rules hold
 * @param to the last day
 * @param phrases words by language and key
 * @param add the rules
 * @param include rule sets for parts of the document
 * @param changes how the rules differ from those that they were made from
 */
record WholeForm(
        Placed<RuleSetId> ruleSet,
        Placed<String> document,
        @Nullable Placed<RuleSetId> words,
        @Nullable Placed<LocalDate> from,
        @Nullable Placed<LocalDate> to,
        @Nullable Map<String, Placed<Map<String, Placed<String>>>> phrases,
        List<Placed<AddedForm>> add,
        @Nullable List<Placed<InclusionForm>> include,
        @Nullable List<Change> changes) {}
