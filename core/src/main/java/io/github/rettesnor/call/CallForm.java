// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that makes a new edition of a rule set, as it is written.
 *
 * @param ruleSet the id of the edition
 * @param basedOn the rule set that it changes
 * @param from the first day on which it holds
 * @param to the last day
 * @param office the office that makes the changes
 * @param reason its reason
 * @param source the document that has the changed and added rules
 * @param phrases words by language and key
 * @param change parameters by rule; their types are known with the rule
 * @param severity severities by rule
 * @param remove reasons by rule
 * @param add more rules
 */
record CallForm(
        Placed<RuleSetId> ruleSet,
        Placed<RuleSetId> basedOn,
        Placed<LocalDate> from,
        @Nullable Placed<LocalDate> to,
        String office,
        String reason,
        @Nullable Source source,
        @Nullable Map<String, Placed<Map<String, Placed<String>>>> phrases,
        @Nullable Map<String, Node> change,
        @Nullable Map<String, Placed<Severity>> severity,
        @Nullable Map<String, Placed<String>> remove,
        @Nullable List<Placed<AddedForm>> add) {}
