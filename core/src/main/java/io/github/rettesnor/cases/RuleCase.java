// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case that an officer has written: a document, and what the rules must find in it, no more and no less. With JUnit Jupiter:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return RuleCase.in(Path.of("src/test/cases")).stream().map(c -> dynamicTest(c.name(), c.uri(), c::verify));
 * }
 * }</pre>
 */
public final class RuleCase {

    private final String name;
    private final Path file;
    private final Position position;
    private final @Nullable Prepared<?> prepared;
    private final @Nullable Unreadable trouble;

    /** A case that can be used. */
    RuleCase(String name, Path file, Position position, Prepared<?> prepared) {
        this.name = name;
        this.file = file;
        this.position = position;
        this.prepared = prepared;
        trouble = null;
    }

    /** A case that cannot be used. */
    RuleCase(String name, Path file, Position position, Unreadable trouble) {
        this.name = name;
        this.file = file;
        this.position = position;
        prepared = null;
        this.trouble = trouble;
    }

    /**
     * Returns the cases of a file, or of all files {@code .yaml}, {@code .yml} and {@code .json} in a directory and its directories, in the
     * order of their names; without those that a case names as its document or its rules. A case with a fault is one that cannot
     * be used, and hides no other.
     *
     * @param place the file or directory
     * @return the cases, none if there are no such files
     */
    public static List<RuleCase> in(Path place) {
        return in(place, RuleSets.all());
    }

    /**
     * Returns the cases of a file or directory, as {@link #in(Path)}.
     *
     * @param place the file or directory
     * @param known the rule sets that they may name
     * @return the cases
     */
    public static List<RuleCase> in(Path place, List<RuleSet<?>> known) {
        return new CaseFiles(known).in(place);
    }

    /**
     * Returns what the case shows.
     *
     * @return its name; where it has none that can be read, file and line
     */
    public String name() {
        return name;
    }

    /**
     * Returns the file that has the case.
     *
     * @return the file, as it was found
     */
    public Path file() {
        return file;
    }

    /**
     * Returns the position of the case in its file.
     *
     * @return its position
     */
    public Position position() {
        return position;
    }

    /**
     * Returns the address of the case, as test frameworks and editors read it.
     *
     * @return the file's address with the line as {@code ?line=12}
     */
    public URI uri() {
        return URI.create(file.toAbsolutePath().toUri() + "?line=" + position.line());
    }

    /**
     * Returns the rules that the case is about.
     *
     * @return the rule set, empty if the case cannot be used
     */
    public Optional<RuleSet<?>> rules() {
        return prepared == null ? Optional.empty() : Optional.of(prepared.rules());
    }

    /**
     * Returns the rules at whose boundary the case is.
     *
     * @return their ids, none unless the case names them
     */
    public Set<RuleId> boundaries() {
        return prepared == null ? Set.of() : Collections.unmodifiableSet(prepared.boundaries());
    }

    /**
     * Returns what the case expects of single rules, in outcomes or in findings.
     *
     * @return the outcomes by rule, of those rules that it names
     */
    public Map<RuleId, Outcome> expectedOutcomes() {
        Map<RuleId, Outcome> outcomes = new LinkedHashMap<>();
        if (prepared != null) {
            prepared.expected()
                    .findings()
                    .forEach(finding -> outcomes.merge(finding.rule(), finding.outcome(), Outcome::and));
            prepared.expected().outcomes().forEach((rule, outcome) -> outcomes.put(rule, outcome.value()));
        }
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * Runs the case.
     *
     * @return the result
     */
    public CaseResult run() {
        return prepared == null ? unusable() : prepared.run(this, prepared.rules());
    }

    /**
     * Runs the case with other rules, such as the same with one of them changed.
     *
     * @param other a rule set for the same kind of document
     * @return the result
     * @throws IllegalArgumentException if they judge other documents
     */
    public CaseResult run(RuleSet<?> other) {
        return prepared == null ? unusable() : prepared.run(this, other);
    }

    private CaseResult unusable() {
        return new CaseResult(this, null, List.of(), trouble);
    }

    /**
     * Runs the case in a test framework.
     *
     * @throws AssertionError if it does not pass; the message states what is different, in the language of the rules' country
     */
    public void verify() {
        CaseResult result = run();
        if (result.status() != CaseResult.Status.PASSED) {
            throw new AssertionError(result.message(result.home().locale()), trouble);
        }
    }

    /** The name, with file and line. */
    @Override
    public String toString() {
        return name + " (" + file + ":" + position.line() + ")";
    }

    /**
     * All that is needed to run a case.
     *
     * @param rules the rules
     * @param document the document
     * @param judged what a person is taken to have answered
     * @param expected what they must find in it
     * @param boundaries the rules at whose boundary it is
     */
    record Prepared<D>(RuleSet<D> rules, D document, Rulings judged, Expectation expected, Set<RuleId> boundaries) {

        CaseResult run(RuleCase of, RuleSet<?> other) {
            RuleSet<D> judging = other.as(rules.document());
            // Nothing is waived, so the day does not matter.
            Verdict verdict = judged.applyTo(judging.check(document), LocalDate.EPOCH);
            String file = of.file().toString();
            return new CaseResult(of, verdict, Comparison.of(file, rules, verdict, expected), null);
        }
    }
}
