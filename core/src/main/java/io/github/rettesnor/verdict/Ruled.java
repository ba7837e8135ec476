// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static io.github.rettesnor.message.Figures.day;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.message.Phrasebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A verdict to which rulings are applied, one by one. */
final class Ruled {

    private final Verdict before;
    private final LocalDate today;
    private final Map<RuleId, Outcome> outcomes;
    private final List<Finding> findings;
    private final List<Finding> questions;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    Ruled(Verdict before, LocalDate today) {
        this.before = before;
        this.today = today;
        outcomes = new LinkedHashMap<>(before.outcomes());
        findings = new ArrayList<>(before.findings());
        questions = new ArrayList<>(before.questions());
    }

    void judge(Judgement judgement) {
        List<Finding> answered = questions.stream().filter(judgement::answers).toList();
        if (answered.isEmpty()) {
            report(Rulings.JUDGEMENT, withoutAnswer(judgement), figures(judgement));
            return;
        }
        reportLater(Rulings.JUDGEMENT, judgement.day(), figures(judgement));
        questions.removeAll(answered);
        judgements.add(judgement);
        if (!judgement.met()) {
            Figures figures = Figures.of("office", text(judgement.office()))
                    .and("reason", text(judgement.reason()))
                    .and("day", day(judgement.day()));
            answered.forEach(question -> findings.add(question.judged(Outcome.VIOLATED, "not-met", figures)));
        }
        outcomes.put(
                judgement.rule(),
                reported()
                        .filter(finding -> finding.rule().equals(judgement.rule()))
                        .map(Finding::outcome)
                        .reduce(Outcome.PASSED, Outcome::and));
    }

    private String withoutAnswer(Judgement judgement) {
        if (!outcomes.containsKey(judgement.rule())) {
            return "unknown";
        } else if (before.questions().stream().anyMatch(judgement::answers)) {
            return "twice";
        }
        return isAbout(before.questions().stream(), judgement.rule()) ? "elsewhere" : "not-open";
    }

    void waive(Waiver waiver) {
        if (!outcomes.containsKey(waiver.rule())) {
            report(Rulings.WAIVER, "unknown", figures(waiver));
        } else if (waiver.expires().isBefore(today)) {
            report(Rulings.WAIVER, "expired", figures(waiver));
        } else if (reported().noneMatch(waiver::covers)) {
            report(Rulings.WAIVER, isAbout(reported(), waiver.rule()) ? "elsewhere" : "unused", figures(waiver));
        } else {
            reportLater(Rulings.WAIVER, waiver.day(), figures(waiver));
            waivers.add(waiver);
        }
    }

    /** Reports a ruling that is dated after the day of the check, whose day is probably mistyped. It counts: an office has made it. */
    private void reportLater(RuleId rule, LocalDate day, Figures figures) {
        if (day.isAfter(today)) {
            report(rule, "later", figures.and("day", day(day)).and("asOf", day(today)));
        }
    }

    private Stream<Finding> reported() {
        return Stream.concat(findings.stream(), questions.stream());
    }

    private static boolean isAbout(Stream<Finding> findings, RuleId rule) {
        return findings.anyMatch(finding -> finding.rule().equals(rule));
    }

    /** A judgement of a text that has been changed since. */
    void reopen(Judgement judgement) {
        report(Rulings.JUDGEMENT, "changed", figures(judgement));
    }

    /** A waiver for a document that has been changed since, and now has another digest. */
    void suspend(Waiver waiver, String digest) {
        report(Rulings.WAIVER, "changed", figures(waiver).and("digest", text(digest)));
    }

    Verdict verdict() {
        return new Verdict(
                before.ruleSet(),
                before.language(),
                findings,
                questions,
                outcomes,
                judgements,
                waivers,
                before.changes(),
                before.problems());
    }

    private static Figures figures(Judgement judgement) {
        Figures figures = Figures.of("rule", text(judgement.rule().value()));
        return judgement.at() == null
                ? figures
                : figures.and("at", text(judgement.at().toString()));
    }

    private static Figures figures(Waiver waiver) {
        Figures figures = Figures.of("rule", text(waiver.rule().value())).and("expires", day(waiver.expires()));
        return waiver.path() == null
                ? figures
                : figures.and("path", text(waiver.path().toString()));
    }

    private void report(RuleId rule, String fault, Figures figures) {
        Message message = new Message(Phrasebook.CORE, rule.value(), rule.value(), fault, figures);
        findings.add(new Finding(rule, Outcome.VIOLATED, null, Severity.WARNING, Path.ROOT, null, Source.OWN, message));
    }
}
