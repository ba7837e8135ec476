// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Waiver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The run of a SARIF log: the rules, what was found, and what else is to be known of how it was found. */
final class SarifRun {

    private final JsonGenerator json;
    private final Labels labels;
    private final Map<RuleId, Integer> positions = new LinkedHashMap<>();

    SarifRun(JsonGenerator json, Labels labels) {
        this.json = json;
        this.labels = labels;
    }

    void write(List<? extends Subject> subjects) {
        json.writeStartObject();
        json.writeStringProperty("language", labels.languageCode());
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Rettesnor");
        json.writeArrayPropertyStart("rules");
        judged(subjects).forEach(one -> rules(one.rules()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("invocations");
        invocation(subjects);
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
        judged(subjects).forEach(one -> {
            List<JointPlan> plans = JointPlan.of(one);
            plans.forEach(plan -> result(one, plan));
            Stream.concat(one.verdict().findings().stream(), one.verdict().questions().stream())
                    .forEach(finding -> result(one, finding, plans));
            one.verdict().judgements().stream().filter(Judgement::met).forEach(judgement -> result(one, judgement));
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Stream<Judged<?>> judged(List<? extends Subject> subjects) {
        return subjects.stream().flatMap(subject -> subject instanceof Judged<?> one ? Stream.of(one) : Stream.empty());
    }

    private void rules(RuleSet<?> rules) {
        for (Rule rule : rules.allRules()) {
            if (positions.putIfAbsent(rule.id(), positions.size()) == null) {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id().value());
                text("shortDescription", labels.title(rule.id(), rules));
                text("fullDescription", labels.source(rule.source()));
                if (rule.source().url() != null) {
                    json.writeStringProperty("helpUri", rule.source().url().toASCIIString());
                }
                json.writeObjectPropertyStart("defaultConfiguration");
                json.writeStringProperty("level", level(rule.severity()));
                json.writeEndObject();
                json.writeEndObject();
            }
        }
    }

    private void invocation(List<? extends Subject> subjects) {
        json.writeStartObject();
        json.writeBooleanProperty(
                "executionSuccessful",
                subjects.stream().allMatch(subject -> problems(subject).isEmpty()));
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (Subject subject : subjects) {
            for (Problem problem : problems(subject)) {
                json.writeStartObject();
                json.writeStringProperty("level", "error");
                String path = problem.path().toString();
                text("message", (path.isEmpty() ? "" : path + ": ") + problem.message(labels.locale()));
                new SarifPlace(problem.input(), problem.location(), path).write(json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        Map<String, RuleSet<?>> sets = new LinkedHashMap<>();
        judged(subjects).forEach(one -> sets.putIfAbsent(one.rules().id().toString(), one.rules()));
        sets.values()
                .forEach(rules -> ChangeText.of(rules.changes(), labels, rules).forEach(text -> changed(text, rules)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<Problem> problems(Subject subject) {
        return subject instanceof Judged<?> judged
                ? judged.verdict().problems()
                : subject instanceof Unjudged unjudged ? unjudged.problems() : List.of();
    }

    private void changed(ChangeText text, RuleSet<?> rules) {
        RuleId changed = text.change().rule();
        json.writeStartObject();
        json.writeStringProperty("level", "note");
        text("message", rules.id() + ": " + text.kind() + ": " + text.line());
        json.writeObjectPropertyStart("associatedRule");
        json.writeStringProperty("id", changed.value());
        if (positions.containsKey(changed)) {
            json.writeNumberProperty("index", positions.get(changed));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleId rule) {
        json.writeStringProperty("ruleId", rule.value());
        if (positions.containsKey(rule)) {
            json.writeNumberProperty("ruleIndex", positions.get(rule));
        }
    }

    /** What was judged as met; what was not is a finding. */
    private void result(Judged<?> judged, Judgement judgement) {
        Path path = judgement.at() == null ? Path.ROOT : judgement.at();
        Location place = judged.reading() == null ? null : judged.reading().location(path);
        json.writeStartObject();
        rule(judgement.rule());
        json.writeStringProperty("kind", kind(Outcome.PASSED));
        json.writeStringProperty("level", "none");
        text("message", labels.judged(judgement) + ". " + labels.judgedBy(judgement));
        new SarifPlace(judged.input(), place, path.toString()).write(json);
        json.writeEndObject();
    }

    /** What leads: advice about several rules at once. */
    private void result(Judged<?> judged, JointPlan plan) {
        Path path = plan.part().path();
        Location place = judged.reading() == null ? null : judged.reading().location(path);
        json.writeStartObject();
        json.writeStringProperty("kind", "informational");
        json.writeStringProperty("level", "none");
        text("message", labels.plan(plan, judged.rules()));
        new SarifPlace(judged.input(), place, path.toString()).write(json);
        json.writeEndObject();
    }

    private void result(Judged<?> judged, Finding finding, List<JointPlan> plans) {
        json.writeStartObject();
        rule(finding.rule());
        json.writeStringProperty("kind", kind(finding.outcome()));
        json.writeStringProperty("level", finding.outcome() == Outcome.VIOLATED ? level(finding.severity()) : "none");
        Waiver waiver = judged.verdict().waiver(finding);
        String cure = waiver == null ? finding.cure(labels.locale()) : null;
        text("message", finding.message(labels.locale()) + (cure == null ? "" : " " + alone(finding, plans) + cure));
        new SarifPlace(judged.input(), finding.place(), finding.path().toString()).write(json);
        suppressions(waiver);
        json.writeObjectPropertyStart("properties");
        finding.figures().byName().forEach((name, figure) -> json.writeStringProperty(name, figure.text()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private String alone(Finding finding, List<JointPlan> plans) {
        return JointPlan.cover(plans, finding) ? labels.of("cure.alone") + " " : "";
    }

    /** An empty list states that nothing is suppressed; without one, that would not be known. */
    private void suppressions(@Nullable Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        if (waiver != null) {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", labels.waiver(waiver));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "fail";
            case TO_JUDGE -> "review";
            case NOT_EVALUATED -> "open";
            case PASSED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
