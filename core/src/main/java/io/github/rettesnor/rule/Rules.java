// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.verdict.Change;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule set answers about its rules, whatever the kind of document. */
abstract class Rules {

    private final Content content;

    Rules(Content content) {
        this.content = content;
    }

    Content content() {
        return content;
    }

    abstract Plan plan();

    /** {@return the record type of the documents that this set judges} */
    public abstract Class<?> document();

    /** {@return the id} */
    public RuleSetId id() {
        return content.id();
    }

    /** {@return the words of its own rules} */
    public Phrasebook words() {
        return content.words();
    }

    /** {@return the days on which it holds, open at both ends unless stated} */
    public Validity validity() {
        return content.validity();
    }

    /** {@return its own rules, without those of the sets that it includes} */
    public List<Rule> rules() {
        return content.rules();
    }

    /** {@return all its rules, those of the sets that it includes after its own: the order of a verdict's outcomes} */
    public List<Rule> allRules() {
        return plan().entries().stream().map(Plan.Entry::rule).toList();
    }

    /** {@return the categories of budget lines that its rules know: those of the public format, and those that its rules name} */
    public Set<Category> categories() {
        return plan().categories();
    }

    /** {@return the rule sets that it includes} */
    public List<Inclusion> inclusions() {
        return content.inclusions();
    }

    /** {@return how it, and then the sets that it includes, differ from those that they were made from} */
    public List<Change> changes() {
        return plan().changes();
    }

    /** Its changes without those of the sets that it includes. */
    List<Change> ownChanges() {
        return content.changes();
    }

    /**
     * Returns the rule of an id, also of a set that this one includes.
     *
     * @param rule the rule's id
     * @return the rule, empty if there is none
     */
    public Optional<Rule> rule(String rule) {
        return plan().entry(rule).map(Plan.Entry::rule);
    }

    /**
     * Returns the problem of a file that names a rule which these rules do not have.
     *
     * @param rule the id that is named
     * @return the problem, with the nearest id that there is
     */
    public BadValue unknown(String rule) {
        return BadValue.unknown(
                "unknown-rule",
                Map.of("rule", rule, "ruleSet", id().toString()),
                rule,
                allRules().stream().map(known -> known.id().value()).toList());
    }

    /**
     * Returns the rule set that has a rule among its own, and whose words are those of the rule.
     *
     * @param rule the rule's id
     * @return this rule set, or one that it includes; empty if there is no such rule
     */
    public Optional<RuleSet<?>> owner(RuleId rule) {
        return plan().entry(rule.value()).map(Plan.Entry::owner);
    }

    /**
     * Returns the rule set's name for people, with its edition. The country's words have it under {@code scheme.} and the id without the
     * edition, such as {@code scheme.no.grant-application}, so that a new edition has it too.
     *
     * @param locale the language; English where it is not nb, nn or da
     * @return the name, or the id where the words have none
     */
    public String name(Locale locale) {
        String key = "scheme." + id().country() + "." + id().scheme();
        String name = words().phrase(Language.of(locale), key);
        return name == null ? id().toString() : Sentences.begin(name) + " (" + id().edition() + ")";
    }

    /**
     * Returns the title of a rule.
     *
     * @param rule the rule's id; the rule may have been removed
     * @param language the language
     * @return the title in that language, else in the next that has it; the id if there is none
     */
    public String title(RuleId rule, Language language) {
        return Stream.concat(owner(rule).stream(), plan().sets().stream())
                .flatMap(set -> Stream.ofNullable(set.words().phrase(language, rule.value())))
                .findFirst()
                .orElse(rule.value());
    }

    /** Two rule sets are equal that have the same id, validity and changes, and the same rules for the same parts of a document. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rules rules && document() == rules.document() && content.judgesAs(rules.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), rules());
    }

    /** The id. */
    @Override
    public String toString() {
        return id().toString();
    }
}
