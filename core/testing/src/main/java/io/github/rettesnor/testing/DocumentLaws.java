// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every rule set, on documents that are given: nothing is gained by leaving something out, the order of a list changes
 * nothing, a value that cannot be read is not taken for a missing one, and a verdict that is written as JSON is read back equal.
 *
 * <p>The number of altered documents that are tried for each document is the system property {@code rettesnor.laws}, by default 200.
 */
public abstract class DocumentLaws {

    private static final int TRIES = Integer.getInteger("rettesnor.laws", 200);
    private static final int MOST_TAKEN = 4;
    private static final long SEED = 20190601;

    /** For test classes that extend this one. */
    protected DocumentLaws() {}

    /**
     * Returns the documents on which the laws are tried. Acceptable ones show the most.
     *
     * @return the documents with their rules, at least one
     */
    protected abstract Stream<? extends Judged<?>> documents();

    /**
     * Judges the files of a folder.
     *
     * @param folder the folder
     * @param names a pattern of the files' names, such as {@code *.json}
     * @param sets the rule sets by which they may be judged
     * @return the documents, in the order of the files' names
     */
    protected static Stream<Judged<?>> in(Path folder, String names, List<? extends RuleSet<?>> sets) {
        Judge judge = Judge.of(List.copyOf(sets));
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().map(file -> judge.judge(Input.of(file)));
    }

    private Stream<DynamicTest> each(Consumer<Judged<?>> law) {
        List<? extends Judged<?>> all = documents().toList();
        Assertions.assertFalse(all.isEmpty(), "there are no documents");
        return all.stream()
                .map(judged ->
                        DynamicTest.dynamicTest(judged.rules() + " " + judged.input(), () -> law.accept(judged)));
    }

    /**
     * A document that is not acceptable does not become so by leaving a value out.
     *
     * @return a test for each document
     */
    @TestFactory
    public Stream<DynamicTest> whatIsTakenAwayNeverMakesADocumentAcceptable() {
        return each(DocumentLaws::takingNeverHelps);
    }

    private static <D> void takingNeverHelps(Judged<D> judged) {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            D document = judged.document();
            Decision before = judged.rules().check(document).decision();
            for (int taken = 0; taken < MOST_TAKEN; taken++) {
                document = Altered.without(document, random);
                Decision after = judged.rules().check(document).decision();
                if (before != Decision.ACCEPTABLE && after == Decision.ACCEPTABLE) {
                    Assertions.fail("was " + before + ", became acceptable: " + document);
                }
                before = after;
            }
        }
    }

    /**
     * A document with the elements of its lists in another order has the same outcomes.
     *
     * @return a test for each document
     */
    @TestFactory
    public Stream<DynamicTest> orderChangesNothing() {
        return each(DocumentLaws::orderIsNothing);
    }

    private static <D> void orderIsNothing(Judged<D> judged) {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            D document = judged.document();
            for (int taken = random.nextInt(MOST_TAKEN); taken > 0; taken--) {
                document = Altered.without(document, random);
            }
            Verdict verdict = judged.rules().check(document);
            Verdict other = judged.rules().check(Altered.shuffled(document, random));
            String shown = String.valueOf(document);
            Assertions.assertEquals(verdict.decision(), other.decision(), shown);
            Assertions.assertEquals(verdict.outcomes(), other.outcomes(), shown);
        }
    }

    /**
     * A value that cannot be read is not taken for a missing one, nor for any other.
     *
     * @return a test for each document
     */
    @TestFactory
    public Stream<DynamicTest> aValueThatCannotBeReadIsNotTakenForAnother() {
        return each(judged -> Assertions.assertEquals(List.of(), breaches(judged)));
    }

    private static <D> List<String> breaches(Judged<D> judged) {
        return UnreadableLaw.breaches(judged.rules(), judged.document());
    }

    /**
     * A verdict that is written as JSON is read back equal, with its sentences in each language. The rule sets must be found by {@link
     * java.util.ServiceLoader}.
     *
     * @return a test for each document
     */
    @TestFactory
    public Stream<DynamicTest> aVerdictInJsonIsReadBackEqualInEachLanguage() {
        return each(VerdictAsJson::isReadBackEqual);
    }
}
