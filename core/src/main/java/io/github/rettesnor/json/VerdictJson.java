// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Verdicts as JSON. */
final class VerdictJson {

    private VerdictJson() {}

    static void write(JsonGenerator out, Verdict verdict) {
        write(out, null, null, verdict, List.of(), null);
    }

    /**
     * Writes a verdict with what is known of the input: its name and the number of the line in it, null for none; the joint plans; and
     * measures, null for none.
     */
    static void write(
            JsonGenerator out,
            @Nullable String input,
            @Nullable Integer line,
            Verdict verdict,
            List<JointPlan> plans,
            @Nullable List<Measure> measures) {
        Locale locale = verdict.language().locale();
        out.writeStartObject();
        if (input != null) {
            Encoded.text(out, "input", input);
        }
        if (line != null) {
            out.writeNumberProperty("line", line);
        }
        Encoded.field(out, "ruleSet", verdict.ruleSet().toString());
        Encoded.field(out, "language", verdict.language().code());
        Encoded.field(out, "decision", verdict.decision().name());
        if (!plans.isEmpty()) {
            PartsJson.writeList(out, "plans", plans, PlanJson::write);
        }
        List<Finding> planned = JointPlan.covered(plans);
        JsonForm.Writer<Finding> finding =
                (to, each) -> FindingJson.write(to, each, locale, verdict.isWaived(each), planned.contains(each));
        PartsJson.writeList(out, "findings", verdict.findings(), finding);
        PartsJson.writeList(out, "questions", verdict.questions(), finding);
        Encoded.name(out, "outcomes");
        out.writeStartObject();
        verdict.outcomes().forEach((rule, outcome) -> Encoded.field(out, rule.value(), outcome.name()));
        out.writeEndObject();
        PartsJson.writeList(out, "judgements", verdict.judgements(), PartsJson::write);
        PartsJson.writeList(out, "waivers", verdict.waivers(), PartsJson::write);
        PartsJson.writeList(out, "changes", verdict.changes(), PartsJson::write);
        PartsJson.writeList(
                out, "problems", verdict.problems(), (to, problem) -> ProblemJson.write(to, problem, input, locale));
        if (measures != null) {
            PartsJson.writeList(out, "measures", measures, FindingJson::write);
        }
        out.writeEndObject();
    }

    /** Reads a verdict; fields that are not known are left out. */
    static Verdict read(Part verdict, Books books) {
        RuleSetId ruleSet = verdict.get("ruleSet").as(RuleSetId::of);
        Books.Words words = books.of(ruleSet);
        Map<RuleId, Outcome> outcomes = new LinkedHashMap<>();
        verdict.get("outcomes")
                .fields()
                .forEach((rule, outcome) ->
                        outcomes.put(outcome.read(part -> new RuleId(rule)), outcome.code(Outcome.class)));
        String input = verdict.text("input");
        return new Verdict(
                ruleSet,
                verdict.get("language").as(VerdictJson::language),
                verdict.get("decision").code(Decision.class),
                verdict.list("findings", finding -> FindingJson.read(finding, words)),
                verdict.list("questions", finding -> FindingJson.read(finding, words)),
                outcomes,
                verdict.list("judgements", PartsJson::judgement),
                verdict.list("waivers", PartsJson::waiver),
                verdict.list("changes", PartsJson::change),
                verdict.list("problems", problem -> ProblemJson.read(problem, input)));
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a language such as nb"));
    }
}
