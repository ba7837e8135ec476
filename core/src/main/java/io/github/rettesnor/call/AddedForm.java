// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.rule.Requirement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule, as it is written.
 *
 * @param id its id
 * @param severity its severity
 * @param source its source, as far as it differs from the source of the file
 * @param require what it requires
 * @param words its title and sentences, by language
 * @param at the field whose rule set it is added to
 */
record AddedForm(
        Placed<RuleId> id,
        Severity severity,
        @Nullable Node source,
        Placed<Requirement> require,
        @Nullable Map<String, Placed<Map<String, Placed<String>>>> words,
        @Nullable Placed<String> at) {}
