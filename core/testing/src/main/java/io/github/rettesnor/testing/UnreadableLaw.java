// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.requirement.BudgetRequirement;
import io.github.rettesnor.requirement.EachLineHas;
import io.github.rettesnor.requirement.FilledIn;
import io.github.rettesnor.requirement.InOrder;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds where a value of a document cannot be read. The document is never acceptable. A rule is not evaluated, or has the outcome
 * that it has whatever stands there; it finds a violation, or measures, only what is found and measured whatever stands there. A rule
 * that has one outcome and the same findings whatever stands there keeps them. What it reports as not evaluated is reported at the
 * place that cannot be read, or at one that holds it.
 *
 * @param <D> the kind of document
 */
public final class UnreadableLaw<D> {

    private static final int SEVERAL = 30;

    /** Which of these a rule has may depend on what could not be read: neither stands in anybody's way. */
    private static final Set<Outcome> HARMLESS = Set.of(Outcome.PASSED, Outcome.NOT_APPLICABLE);

    private final RuleSet<D> rules;
    private final @Nullable Object tree;
    private final ReadableValues values;
    private final Random random;
    private final Verdict whole;
    private final Set<RuleId> isCautious = new HashSet<>();
    private final List<String> breaches = new ArrayList<>();

    private UnreadableLaw(RuleSet<D> rules, D document, Random random) {
        this.rules = rules;
        this.tree = Tree.of(document);
        this.random = random;
        this.values = new ReadableValues(rules, tree, random);
        rules.allRules().stream()
                .filter(rule -> mayBeCautious(rule.requirement()))
                .forEach(rule -> isCautious.add(rule.id()));
        this.whole = rules.check(read(tree).strict());
    }

    /**
     * What is reckoned from lines may come to the same with every value that was tried. A text that a template leaves to be filled in may
     * be the very text that stands where a date should. Whether a part holds something is unknown where a part of it is unreadable.
     */
    private static boolean mayBeCautious(Requirement requirement) {
        return requirement instanceof BudgetRequirement
                || requirement instanceof EachLineHas
                || requirement instanceof FilledIn
                || requirement.name().equals("not-judged");
    }

    /**
     * Returns the breaches of the law where each value in turn cannot be read, in each way.
     *
     * @param <D> the kind of document
     * @param rules the rules
     * @param document the document
     * @return a sentence for each breach, none where the law holds
     */
    public static <D> List<String> breaches(RuleSet<D> rules, D document) {
        UnreadableLaw<D> law = new UnreadableLaw<>(rules, document, new Random(1));
        for (Tree.At at : law.places()) {
            for (Damage damage : Damage.of(at)) {
                List<@Nullable Object> readable = law.values.of(at).stream()
                        .<@Nullable Object>map(value -> Tree.with(law.tree, at.steps(), value))
                        .toList();
                law.judge(damage.on(law.tree, at), List.of(at), readable, damage + " at " + at.path());
            }
        }
        return law.breaches;
    }

    /**
     * Returns the breaches of the law where some values at once cannot be read, chosen at random. Of a document at random a rule may leave
     * open what happens to be the same with every value; that it leaves nothing else open is held on documents that are given.
     *
     * @param <D> the kind of document
     * @param rules the rules
     * @param document the document
     * @param places how many values cannot be read
     * @param seed chooses them
     * @return a sentence for each breach, none where the law holds
     */
    public static <D> List<String> breaches(RuleSet<D> rules, D document, int places, long seed) {
        UnreadableLaw<D> law = new UnreadableLaw<>(rules, document, new Random(seed));
        rules.allRules().forEach(rule -> law.isCautious.add(rule.id()));
        List<Tree.At> all = law.places();
        List<Tree.At> chosen = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Tree.At next = all.get(law.random.nextInt(all.size()));
            if (chosen.stream().noneMatch(other -> other.holds(next) || next.holds(other))) {
                chosen.add(next);
            }
        }
        @Nullable Object spoilt = law.tree;
        StringBuilder what = new StringBuilder();
        for (Tree.At at : chosen) {
            List<Damage> damages = Damage.of(at);
            Damage damage = damages.get(law.random.nextInt(damages.size()));
            spoilt = damage.on(spoilt, at);
            what.append(damage).append(" at ").append(at.path()).append("; ");
        }
        List<@Nullable Object> readable = new ArrayList<>();
        boolean isOne = chosen.size() == 1;
        if (isOne) {
            law.values
                    .of(chosen.get(0))
                    .forEach(value ->
                            readable.add(Tree.with(law.tree, chosen.get(0).steps(), value)));
        }
        for (int i = 0; i < SEVERAL && !isOne; i++) {
            @Nullable Object other = law.tree;
            for (Tree.At at : chosen) {
                other = Tree.with(other, at.steps(), law.values.any(at));
            }
            readable.add(other);
        }
        law.judge(spoilt, chosen, readable, what.toString());
        return law.breaches;
    }

    private List<Tree.At> places() {
        return Tree.places(tree, rules.document()).stream()
                .filter(at -> !Damage.of(at).isEmpty())
                .toList();
    }

    private Reading<D> read(@Nullable Object of) {
        return Documents.reading(Tree.node(of), rules.document());
    }

    private void judge(
            @Nullable Object spoilt, List<Tree.At> places, List<? extends @Nullable Object> readable, String what) {
        Reading<D> reading = read(spoilt);
        Verdict verdict = rules.check(reading);
        require(reading.unread() != null && !reading.problems().isEmpty(), what + ": it was read");
        require(
                verdict.decision() == Decision.UNDECIDED || verdict.decision() == Decision.NOT_ACCEPTABLE,
                what + ": " + verdict.decision());
        require(verdict.problems().equals(reading.problems()), what + ": the problems are not in the verdict");
        List<Verdict> others = new ArrayList<>();
        List<Measure> measured = new ArrayList<>(rules.measure(reading));
        for (Object other : readable) {
            Reading<D> read = read(other);
            others.add(rules.check(read.strict()));
            measured.removeIf(rules.measure(read)::contains);
            require(measured.isEmpty(), what + ": measured " + measured);
        }
        for (RuleId rule : verdict.outcomes().keySet()) {
            judge(rule, verdict, others, places, what);
        }
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() == Outcome.NOT_EVALUATED && !FindingText.isIn(finding, whole)) {
                require(
                        places.stream().anyMatch(at -> isAtOrAround(finding.path(), at.path())),
                        what + ": " + FindingText.shown(finding) + " stands elsewhere");
            }
            require(!finding.message().variant().equals("failed"), what + ": " + finding);
            require(finding.place() != null, what + ": " + finding + " has no location");
        }
    }

    private void judge(RuleId rule, Verdict verdict, List<Verdict> others, List<Tree.At> places, String what) {
        Outcome outcome = Objects.requireNonNull(verdict.outcomes().get(rule));
        Set<Object> outcomes = new HashSet<>();
        Set<Object> findings = new HashSet<>();
        for (Verdict other : others) {
            outcomes.add(other.outcomes().get(rule));
            findings.add(FindingText.found(rule, other));
        }
        if (outcome != Outcome.NOT_EVALUATED) {
            require(
                    outcomes.equals(Set.of(outcome)) || (HARMLESS.contains(outcome) && HARMLESS.containsAll(outcomes)),
                    what + ": " + rule + " is " + outcome + ", but may be " + outcomes);
        }
        for (Finding finding : verdict.findings()) {
            if (finding.rule().equals(rule) && finding.outcome() == Outcome.VIOLATED && !movesViolation(rule)) {
                require(
                        others.stream().allMatch(other -> FindingText.isIn(finding, other)),
                        what + ": " + FindingText.shown(finding) + " is not violated with every value");
            }
        }
        boolean isUnknown = outcome == Outcome.NOT_EVALUATED && outcomes.contains(outcome);
        if (places.size() == 1
                && !isUnknown
                && !isKey(places.get(0))
                && outcomes.size() == 1
                && findings.size() == 1
                && !isCautious.contains(rule)) {
            require(
                    outcomes.equals(Set.of(outcome)) && findings.equals(Set.of(FindingText.found(rule, verdict))),
                    what + ": " + rule + " is " + outcome + " " + FindingText.found(rule, verdict) + ", but is always "
                            + outcomes + " " + findings);
        }
    }

    /** An element of which the key cannot be read may be any, whatever else is known of it. */
    private static boolean isKey(Tree.At at) {
        return List.of("code", "role", "kind", "type").contains(at.last());
    }

    /** With more that was read the same violation may be reported at another of the places that are violated together. */
    private boolean movesViolation(RuleId rule) {
        Requirement requirement = rules.rule(rule.value()).orElseThrow().requirement();
        return requirement instanceof PerHeadAtMost || requirement instanceof InOrder;
    }

    private static boolean isAtOrAround(Path path, Path place) {
        String around = path.toString();
        String within = place.toString();
        return around.isEmpty()
                || within.equals(around)
                || within.startsWith(around + ".")
                || within.startsWith(around + "[");
    }

    private void require(boolean met, String breach) {
        if (!met) {
            breaches.add(breach);
        }
    }
}
