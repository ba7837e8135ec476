// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing is gained by leaving things out, and nothing by their order. The number of documents for each rule set is the system property
 * {@code rettesnor.laws}.
 */
public abstract class AnswerLaws {

    private static final int DOCUMENTS = Integer.getInteger("rettesnor.laws", 200);
    private static final int MOST_TAKEN = 4;

    private final Random random = new Random(20190601);

    /**
     * Documents to begin with.
     *
     * @param <D> the kind of document
     * @param rules the rules that judge it
     * @param document an acceptable document
     */
    public record Sample<D>(RuleSet<D> rules, D document) {}

    /** {@return the documents from which things are left out} */
    protected abstract Stream<Sample<?>> samples();

    @TestFactory
    public Stream<DynamicTest> whatIsTakenAwayNeverMakesADocumentAcceptable() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.rules().toString(), () -> takingNeverHelps(sample)));
    }

    private <D> void takingNeverHelps(Sample<D> sample) {
        RuleSet<D> rules = sample.rules();
        for (int i = 0; i < DOCUMENTS; i++) {
            D document = sample.document();
            Decision before = rules.check(document).decision();
            List<Decision> decisions = new ArrayList<>(List.of(before));
            for (int taken = 0; taken < MOST_TAKEN; taken++) {
                document = Altered.without(document, random);
                Decision after = rules.check(document).decision();
                decisions.add(after);
                if (before != Decision.ACCEPTABLE) {
                    assertThat(after).as("%s: %s", decisions, document).isNotEqualTo(Decision.ACCEPTABLE);
                }
                before = after;
            }
        }
    }

    @TestFactory
    public Stream<DynamicTest> orderChangesNothing() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.rules().toString(), () -> orderIsNothing(sample)));
    }

    private <D> void orderIsNothing(Sample<D> sample) {
        for (int i = 0; i < DOCUMENTS; i++) {
            D document = sample.document();
            for (int taken = random.nextInt(MOST_TAKEN); taken > 0; taken--) {
                document = Altered.without(document, random);
            }
            Verdict verdict = sample.rules().check(document);
            Verdict other = sample.rules().check(Altered.shuffled(document, random));
            assertThat(other.decision()).as("%s", document).isEqualTo(verdict.decision());
            assertThat(other.outcomes()).as("%s", document).isEqualTo(verdict.outcomes());
        }
    }
}
