// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import java.util.List;

/**
 * The rules that belong to every rule set, also to one of a file, without being listed among its own: whether the document can be judged
 * by these rules at all. They look at the whole document, come after all others, and cannot be changed or removed.
 */
public final class CommonRules {

    /** The codes of sections, answers, attachments and declarations are known. */
    public static final Rule CODES_KNOWN =
            new Rule(new RuleId("core.codes-known"), Severity.WARNING, Source.OWN, new CodesKnown());

    /** The document names the rules that it is judged by, or none. */
    public static final Rule RULE_SET_NAMED =
            new Rule(new RuleId("core.rule-set-named"), Severity.WARNING, Source.OWN, new RuleSetNamed());

    /** Each part of the document is looked at by a rule. */
    public static final Rule NOT_JUDGED =
            new Rule(new RuleId("core.not-judged"), Severity.INFO, Source.OWN, new NotJudged());

    /** All of them, in the order in which they are reported. */
    public static final List<Rule> ALL = List.of(CODES_KNOWN, RULE_SET_NAMED, NOT_JUDGED);

    private CommonRules() {}

    /**
     * Returns whether a rule belongs to every rule set.
     *
     * @param rule the rule's id
     * @return true if it is one of {@link #ALL}
     */
    public static boolean include(RuleId rule) {
        return ALL.stream().anyMatch(common -> common.id().equals(rule));
    }
}
