// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.verdict.Change;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a rule set consists of.
 *
 * @param id its id
 * @param words the words of its own rules
 * @param rules its own rules
 * @param inclusions the rule sets that it includes
 * @param changes how it differs from the set that it was made from, without the changes of the sets that it includes
 * @param validity the days on which it holds
 * @param madeFrom the ids that it had before
 */
record Content(
        RuleSetId id,
        Phrasebook words,
        List<Rule> rules,
        List<Inclusion> inclusions,
        List<Change> changes,
        Validity validity,
        List<RuleSetId> madeFrom) {

    Content {
        rules = List.copyOf(rules);
        inclusions = List.copyOf(inclusions);
        changes = List.copyOf(changes);
    }

    Content with(List<Rule> others, List<Inclusion> otherInclusions, List<Change> otherChanges) {
        return new Content(id, words, others, otherInclusions, otherChanges, validity, madeFrom);
    }

    Content with(RuleSetId other) {
        return new Content(other, words, rules, inclusions, changes, validity, ids().toList());
    }

    Content with(Validity other) {
        return new Content(id, words, rules, inclusions, changes, other, madeFrom);
    }

    Content with(Map<Language, Map<String, String>> more) {
        List<Inclusion> within = inclusions.stream()
                .map(inclusion -> inclusion.with(inclusion.rules().withWords(more)))
                .toList();
        return new Content(id, words.with(more), rules, within, changes, validity, madeFrom);
    }

    private Stream<RuleSetId> ids() {
        return Stream.concat(madeFrom.stream(), Stream.of(id));
    }

    /** The schemes of the rule set, and of those that it was made from. */
    List<String> schemes() {
        return ids().map(RuleSetId::scheme).toList();
    }

    /** Whether an id is of the rule set, of another edition of it, or of one that it was made from. */
    boolean isKinTo(String other) {
        return ids().map(own -> own.country() + ":" + own.scheme() + ":")
                .anyMatch(scheme -> other.strip().startsWith(scheme));
    }

    /** Whether both have the same id, validity and changes, and the same rules for the same parts of a document. */
    boolean judgesAs(Content other) {
        return id.equals(other.id)
                && validity.equals(other.validity)
                && rules.equals(other.rules)
                && inclusions.equals(other.inclusions)
                && changes.equals(other.changes);
    }
}
