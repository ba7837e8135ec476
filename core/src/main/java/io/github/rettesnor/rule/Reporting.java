// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Settler;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What rules report of a document: findings, questions and measures, each in the words of the requirement that judges. */
abstract class Reporting extends Viewpoint {

    private final List<Finding> findings = new ArrayList<>(0);
    private final List<Finding> questions = new ArrayList<>(0);
    private final @Nullable List<Measure> measures;
    private boolean isMeasuring;

    private Plan.@Nullable Entry entry;
    private @Nullable Requirement speaker;
    private Outcome reported = Outcome.NOT_APPLICABLE;

    /** Also measures, unless measures are null. */
    Reporting(Plan plan, Object whole, @Nullable Unread unread, @Nullable List<Measure> measures) {
        super(plan, whole, unread);
        this.measures = measures;
        this.isMeasuring = measures != null;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Finding> questions() {
        return List.copyOf(questions);
    }

    /** Begins to report for a rule. */
    void begin(Plan.Entry next) {
        entry = next;
        speaker = next.rule().requirement();
        reported = Outcome.NOT_APPLICABLE;
        isMeasuring = measures != null;
        standBack();
    }

    /** The reported outcome that outranks the others; not applicable if nothing was reported for the rule. */
    Outcome reported() {
        return reported;
    }

    /** Judges, and reports in the words of a requirement. */
    Outcome inWordsOf(Requirement part, Supplier<Outcome> judging) {
        Requirement before = speaker;
        speaker = part;
        Outcome outcome = judging.get();
        speaker = before;
        return outcome;
    }

    /** Judges without measuring. */
    Outcome withoutMeasuring(Supplier<Outcome> judging) {
        boolean before = isMeasuring;
        isMeasuring = false;
        Outcome outcome = judging.get();
        isMeasuring = before;
        return outcome;
    }

    /** How much was reported at some moment. */
    record Mark(Outcome reported, int findings, int questions, int measures) {}

    Mark mark() {
        return new Mark(reported, findings.size(), questions.size(), measures == null ? 0 : measures.size());
    }

    /** Takes back what was reported since a moment. */
    void takeBack(Mark mark) {
        cut(findings, mark.findings());
        cut(questions, mark.questions());
        if (measures != null) {
            cut(measures, mark.measures());
        }
        reported = mark.reported();
    }

    private static void cut(List<?> list, int size) {
        list.subList(size, list.size()).clear();
    }

    /** Whether all findings since a moment are of values that could not be read. */
    boolean isUnreadableOnly(Mark since) {
        return findings.subList(since.findings(), findings.size()).stream()
                .allMatch(finding -> finding.message().variant().equals(Finding.UNREADABLE));
    }

    /**
     * Judges, and takes back all that was reported, so that only the outcome is left.
     *
     * @param judging what judges
     * @return its outcome
     */
    public Outcome tryOut(Supplier<Outcome> judging) {
        Mark before = mark();
        Runnable wayBack = wayBack();
        reported = Outcome.NOT_APPLICABLE;
        Outcome outcome = judging.get().and(reported);
        wayBack.run();
        takeBack(before);
        return outcome;
    }

    /**
     * Reports that the rule is violated at {@link #here()}.
     *
     * @param variant which of the requirement's sentences to use
     * @param figures the figures
     * @return {@link Outcome#VIOLATED}
     */
    public Outcome violated(String variant, Figures figures) {
        return violated(here(), variant, figures);
    }

    /**
     * Reports that the rule is violated.
     *
     * @param path where
     * @param variant which of the requirement's sentences to use
     * @param figures the figures
     * @return {@link Outcome#VIOLATED}
     */
    public Outcome violated(Path path, String variant, Figures figures) {
        return report(findings, Outcome.VIOLATED, null, path, variant, figures);
    }

    /**
     * Reports that the rule cannot be evaluated at {@link #here()}.
     *
     * @param variant which of the requirement's sentences gives the reason
     * @param figures the figures
     * @return {@link Outcome#NOT_EVALUATED}
     */
    public Outcome notEvaluated(String variant, Figures figures) {
        return notEvaluated(here(), variant, figures);
    }

    /**
     * Reports that the rule cannot be evaluated.
     *
     * @param path where what it needs is missing or unusable
     * @param variant which of the requirement's sentences gives the reason
     * @param figures the figures
     * @return {@link Outcome#NOT_EVALUATED}
     */
    public Outcome notEvaluated(Path path, String variant, Figures figures) {
        return report(findings, Outcome.NOT_EVALUATED, null, path, variant, figures);
    }

    /**
     * Reports that a place could not be read, and so that the rule cannot be evaluated there.
     *
     * @param place the place
     * @return not evaluated
     */
    public Outcome unreadable(Unread place) {
        return notEvaluated(place.first(), Finding.UNREADABLE, Figures.NONE);
    }

    /**
     * Asks an officer to judge.
     *
     * @param path the place to look at
     * @param variant which of the requirement's questions is asked
     * @param figures the figures in the question
     * @return {@link Outcome#TO_JUDGE}
     */
    public Outcome toJudge(Path path, String variant, Figures figures) {
        return toJudge(path, variant, figures, Settler.OFFICER);
    }

    /**
     * Leaves the rule open at a place.
     *
     * @param path the place to look at
     * @param variant which of the requirement's questions is asked
     * @param figures the figures in the question
     * @param by who can settle it; a question of the applicant has a cure
     * @return {@link Outcome#TO_JUDGE}
     */
    public Outcome toJudge(Path path, String variant, Figures figures, Settler by) {
        return report(questions, Outcome.TO_JUDGE, by, path, variant, figures);
    }

    private Outcome report(
            List<Finding> to, Outcome outcome, @Nullable Settler by, Path path, String variant, Figures figures) {
        Plan.Entry of = entry();
        Requirement requirement = Objects.requireNonNull(speaker);
        Rule rule = of.rule();
        Message message = new Message(
                of.owner().words().or(requirement.phrasebook()),
                rule.id().value(),
                requirement == rule.requirement() ? of.requirement() : requirement.name(),
                variant,
                figures);
        reported = reported.and(outcome);
        to.add(new Finding(rule.id(), outcome, by, rule.severity(), path, null, rule.source(), message));
        return outcome;
    }

    private Plan.Entry entry() {
        Plan.Entry of = entry;
        if (of == null) {
            throw new IllegalStateException("no rule is being judged");
        }
        return of;
    }

    /** {@return whether measures are asked for; where they are not, only the outcome need be computed} */
    public boolean isMeasuring() {
        return isMeasuring;
    }

    /**
     * Reports how near the document is to the rule's limit. Has no effect where measures are not asked for.
     *
     * @param path the place that is measured
     * @param outcome whether it is within the limit: passed or violated
     * @param measured what the document has
     * @param limit what the rule allows
     * @param room how far it may still go, negative where the rule is violated
     * @param figures further figures
     */
    public void measure(Path path, Outcome outcome, Figure measured, Figure limit, Figure room, Figures figures) {
        if (measures != null && isMeasuring) {
            Figures all = Figures.of(Measure.MEASURED, measured)
                    .and(Measure.LIMIT, limit)
                    .and(Measure.ROOM, room)
                    .and(figures);
            measures.add(new Measure(entry().rule().id(), outcome, path, all));
        }
    }
}
