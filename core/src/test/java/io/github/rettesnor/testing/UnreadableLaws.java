// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A value that cannot be read is not a missing value, nor any other, for the rule sets of a country. */
public abstract class UnreadableLaws {

    private static final int TRIES = 40;

    private final List<RuleSet<?>> sets;

    /**
     * The law for the rule sets of a country.
     *
     * @param sets the rule sets
     */
    protected UnreadableLaws(List<RuleSet<?>> sets) {
        this.sets = sets;
    }

    @TestFactory
    public Stream<DynamicTest> atEachPlaceOfAnExample() {
        return ExampleDocuments.each(
                Judge.of(sets),
                sets.get(0).id().country(),
                judged -> assertThat(breaches(judged)).isEmpty());
    }

    private static <D> List<String> breaches(Judged<D> judged) {
        return UnreadableLaw.breaches(judged.rules(), judged.document());
    }

    @Property(tries = TRIES)
    public void atSomePlacesOfAnyDocument(
            @ForAll @IntRange(min = 1, max = 4) int places, @ForAll long seed, @ForAll @IntRange(max = 100) int set) {
        assertThat(breaches(sets.get(set % sets.size()), places, seed)).isEmpty();
    }

    private static <D> List<String> breaches(RuleSet<D> rules, int places, long seed) {
        return UnreadableLaw.breaches(rules, AnyDocument.of(rules.document()).sample(), places, seed);
    }
}
