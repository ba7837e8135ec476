// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

/**
 * What holds for every rule set, on documents that jqwik generates. The engine of jqwik must be present when the tests run, with JUnit
 * Jupiter's beside it where a module has tests of both.
 */
public abstract class AnyDocumentLaws {

    private static final int TRIES = 40;

    private final List<RuleSet<?>> sets;

    /**
     * The laws for some rule sets.
     *
     * @param sets the rule sets
     */
    protected AnyDocumentLaws(List<? extends RuleSet<?>> sets) {
        this.sets = List.copyOf(sets);
    }

    private RuleSet<?> set(int number) {
        return sets.get(number % sets.size());
    }

    /**
     * A value that cannot be read is not taken for a missing one, nor for any other.
     *
     * @param places how many values cannot be read
     * @param seed chooses them
     * @param set chooses the rule set
     */
    @Property(tries = TRIES)
    public void valuesThatCannotBeReadAreNotTakenForOthers(
            @ForAll @IntRange(min = 1, max = 4) int places, @ForAll long seed, @ForAll @IntRange(max = 100) int set) {
        Assertions.assertEquals(List.of(), breaches(set(set), places, seed));
    }

    private static <D> List<String> breaches(RuleSet<D> rules, int places, long seed) {
        return UnreadableLaw.breaches(rules, AnyDocument.of(rules).sample(), places, seed);
    }

    /**
     * A document is the same, with the same findings, in whatever way it is written and read; one that is refused is refused for the same
     * problems.
     *
     * @param unreadable how many values cannot be read
     * @param seed chooses them
     * @param set chooses the rule set
     */
    @Property(tries = TRIES)
    public void aDocumentIsTheSameInEveryWayOfReading(
            @ForAll @IntRange(max = 3) int unreadable, @ForAll long seed, @ForAll @IntRange(max = 100) int set) {
        readInEveryWay(set(set), unreadable, seed);
    }

    private static <D> void readInEveryWay(RuleSet<D> rules, int unreadable, long seed) {
        EveryWay.givesTheSame(rules, AnyDocument.of(rules).sample(), unreadable, new Random(seed));
    }

    /**
     * Each rule can judge each document, and each finding is a whole sentence in each language.
     *
     * @param set chooses the rule set
     */
    @Property(generation = GenerationMode.RANDOMIZED)
    public void eachFindingIsAWholeSentence(@ForAll @IntRange(max = 100) int set) {
        Verdict verdict = verdict(set(set));
        Stream.concat(verdict.findings().stream(), verdict.questions().stream()).forEach(AnyDocumentLaws::isWhole);
    }

    private static <D> Verdict verdict(RuleSet<D> rules) {
        return rules.check(AnyDocument.of(rules).sample());
    }

    private static void isWhole(Finding finding) {
        String variant = finding.message().variant();
        Assertions.assertNotEquals("failed", variant, () -> "a rule threw an exception: " + finding);
        boolean isQuoting = finding.figures().byName().values().stream()
                .anyMatch(figure -> figure.text().matches("(?s).*[{}].*"));
        for (Language language : Language.values()) {
            String text = finding.message(language.locale());
            String cure = finding.cure(language.locale());
            String both = text + (cure == null ? "" : " " + cure);
            Assertions.assertFalse(
                    text.isBlank() || text.endsWith(": " + variant) || (!isQuoting && both.matches("(?s).*[{}].*")),
                    () -> finding.rule() + " has no whole sentence in " + language + ": " + both);
        }
    }
}
