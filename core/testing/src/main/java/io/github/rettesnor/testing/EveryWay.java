// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document in every way in which it can be read: as JSON, as YAML, as a tree, with problems or without, and by the mapper of a host. All
 * give the same document with the same findings, or refuse it for the same problems at the same places.
 *
 * @param <D> the kind of document
 */
final class EveryWay<D> {

    private static final JsonMapper HOSTS =
            JsonMapper.builder().findAndAddModules().build();

    private final RuleSet<D> rules;
    private final Class<D> type;

    private EveryWay(RuleSet<D> rules) {
        this.rules = rules;
        this.type = rules.document();
    }

    /** Reads a document in which some values, chosen at random, cannot be read. */
    static <D> void givesTheSame(RuleSet<D> rules, D document, int unreadable, Random random) {
        @Nullable Object tree = Tree.of(document);
        List<Tree.At> places = Tree.places(tree, rules.document());
        for (int i = 0; i < unreadable; i++) {
            Tree.At at = places.get(random.nextInt(places.size()));
            List<Damage> damages = Damage.of(at);
            if (!damages.isEmpty() && !at.steps().isEmpty()) {
                tree = damages.get(random.nextInt(damages.size())).on(tree, at);
                places = Tree.places(tree, rules.document());
            }
        }
        new EveryWay<>(rules).read(tree);
    }

    private void read(@Nullable Object tree) {
        String json = Notation.JSON.write(tree);
        Input asJson = Input.of("in.json", json);
        Input asYaml = Input.of("in.yaml", Notation.YAML.write(tree));
        Seen seen = seen(Documents.reading(asJson, type));
        Assertions.assertEquals(seen, seen(Documents.reading(asYaml, type)), json);
        Assertions.assertEquals(seen, seen(Documents.reading(Tree.node(tree), type)), json);
        for (Input input : List.of(asJson, asYaml)) {
            Assertions.assertEquals(
                    seen.verdict(), Shape.of(Judge.by(rules).judge(input).verdict()), json);
            same(seen, () -> Documents.read(input, type), json);
        }
        same(seen, () -> HOSTS.readValue(json, type), json);
    }

    private Seen seen(Reading<D> reading) {
        return new Seen(reading.document(), kinds(reading.problems()), Shape.of(rules.check(reading)));
    }

    /** What refuses a document refuses it for the problems that a reader of all problems finds. */
    private void same(Seen seen, Supplier<D> strict, String json) {
        try {
            Assertions.assertEquals(seen.document(), strict.get(), json);
            Assertions.assertEquals(List.of(), seen.problems(), json);
        } catch (Unreadable e) {
            Assertions.assertEquals(seen.problems(), kinds(e.problems()), json);
        } catch (JacksonException e) {
            Unreadable cause = Assertions.assertInstanceOf(Unreadable.class, e.getCause(), json);
            Assertions.assertEquals(seen.problems(), kinds(cause.problems()), json);
        }
    }

    private static List<String> kinds(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.kind())
                .sorted()
                .toList();
    }

    /** What was read, the problems with their paths, and the verdict. */
    private record Seen(Object document, List<String> problems, Shape verdict) {}

    /** A verdict without where its findings stand in the input, which is another place in each way of writing. */
    private record Shape(Object decision, Object outcomes, List<String> findings) {

        static Shape of(Verdict verdict) {
            return new Shape(
                    verdict.decision(),
                    verdict.outcomes(),
                    Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                            .map(Shape::written)
                            .toList());
        }

        private static String written(Finding finding) {
            return finding.rule() + " " + finding.outcome() + " " + finding.path() + " "
                    + finding.message().variant() + " " + finding.figures();
        }
    }
}
