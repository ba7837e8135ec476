// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.AnyDocument;
import io.github.rettesnor.testing.UnreadableLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that cannot be read is not a missing value, nor any other. */
class UnreadableLawTest {

    private static final List<RuleSet<?>> SETS = new Norway().ruleSets();
    private static final int TRIES = 40;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "documents"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("no-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void atEachPlaceOfAnExample(Path example) {
        assertThat(breaches(Judge.of(SETS).judge(Input.of(example)))).isEmpty();
    }

    private static <D> List<String> breaches(Judged<D> judged) {
        return UnreadableLaw.breaches(judged.rules(), judged.document());
    }

    @Property(tries = TRIES)
    void atSomePlacesOfAnyDocument(
            @ForAll @IntRange(min = 1, max = 4) int places, @ForAll long seed, @ForAll @IntRange(max = 100) int set) {
        assertThat(breaches(SETS.get(set % SETS.size()), places, seed)).isEmpty();
    }

    private static <D> List<String> breaches(RuleSet<D> rules, int places, long seed) {
        return UnreadableLaw.breaches(rules, AnyDocument.of(rules.document()).sample(), places, seed);
    }
}
