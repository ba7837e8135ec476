// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import static io.github.rettesnor.model.Texts.isWritten;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.model.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the call asks of the registry, its variables, the outline and what is declared. */
public final class EvidenceRules {

    private static final String OUTLINE = "attachments[PROJECT_OUTLINE]";
    private static final String WRITTEN_OUTLINE = "answers[project-outline]";
    private static final List<String> ANSWERS = List.of("project-outline", "salary-need", "salary-competence");
    private static final List<String> ATTACHMENTS = List.of("PROJECT_OUTLINE", "PROJECT_ACCOUNTS", "OTHER");
    private static final List<String> DECLARATIONS = List.of("RESULTS_REUSABLE", "FINAL_REPORT", "GUIDANCE_SOUGHT");

    private EvidenceRules() {}

    public static void registry(Case of, Sink sink) {
        Registry registry = of.application().registry();
        if (registry == null || !isWritten(registry.name())) {
            sink.violated(Rule.REGISTRY, "registry.name", Sink.NONE);
        }
        if (registry == null || registry.national() == null) {
            sink.undecided(Rule.REGISTRY, "registry.national", Sink.NONE);
        } else if (!registry.national()) {
            sink.violated(Rule.REGISTRY, "registry.national", Sink.NONE);
        }
    }

    public static void indicators(Case of, Sink sink) {
        Application application = of.application();
        List<Indicator> indicators = application.indicators();
        if (indicators.isEmpty()) {
            if (isAttached(application)) {
                sink.toJudge(Rule.INDICATORS, OUTLINE, Sink.NONE);
            } else if (isWritten(application.answers().get("project-outline"))) {
                sink.toJudge(Rule.INDICATORS, WRITTEN_OUTLINE, Sink.NONE);
            } else {
                sink.undecided(Rule.INDICATORS, "indicators", Sink.NONE);
            }
            return;
        }
        Registry registry = application.registry();
        String known = registry != null && isWritten(registry.name()) ? registry.name() : null;
        boolean all = true;
        for (int i = 0; i < indicators.size(); i++) {
            all &= indicator(indicators.get(i), i, known, sink);
        }
        if (all && known == null) {
            sink.undecided(Rule.INDICATORS, "registry.name", Sink.NONE);
        }
    }

    private static boolean indicator(Indicator indicator, int position, @Nullable String registry, Sink sink) {
        IndicatorSource source = indicator.source();
        SourceKind kind = source == null ? null : source.kind();
        int number = position + 1;
        if (kind != null && kind != SourceKind.REGISTRY) {
            sink.violated(
                    Rule.INDICATORS,
                    "indicators",
                    position,
                    "source.kind",
                    () -> Map.of("number", number, "source", kind));
        } else if (Boolean.FALSE.equals(indicator.existing())) {
            sink.violated(Rule.INDICATORS, "indicators", position, "existing", () -> Map.of("number", number));
        } else if (kind == null) {
            sink.undecided(Rule.INDICATORS, "indicators", position, "source", () -> Map.of("number", number));
        } else if (indicator.existing() == null) {
            sink.undecided(Rule.INDICATORS, "indicators", position, "existing", () -> Map.of("number", number));
        } else if (!isWritten(indicator.name())) {
            sink.undecided(Rule.INDICATORS, "indicators", position, "name", () -> Map.of("number", number));
        } else if (registry != null && isWritten(source.name()) && !isSameName(source.name(), registry)) {
            sink.toJudge(
                    Rule.INDICATORS,
                    "indicators",
                    position,
                    "source.name",
                    () -> Map.of("number", number, "named", source.name(), "registry", registry));
        } else {
            return true;
        }
        return false;
    }

    private static boolean isSameName(String one, String other) {
        return one.equals(other) || Texts.plain(one).equals(Texts.plain(other));
    }

    public static void outline(Case of, Sink sink) {
        if (isAttached(of.application())) {
            return;
        }
        String written = of.application().answers().get("project-outline");
        if (!isWritten(written)) {
            sink.violated(Rule.OUTLINE, OUTLINE, Sink.NONE);
        } else if (Elsewhere.isNamedBy(written)) {
            sink.toJudge(Rule.OUTLINE, OUTLINE, Sink.NONE);
        }
    }

    public static void template(Case of, Sink sink) {
        if (isAttached(of.application())) {
            sink.toJudge(Rule.TEMPLATE, OUTLINE, Sink.NONE);
        } else if (isWritten(of.application().answers().get("project-outline"))) {
            sink.toJudge(Rule.TEMPLATE, WRITTEN_OUTLINE, Sink.NONE);
        } else {
            sink.undecided(Rule.TEMPLATE, OUTLINE, Sink.NONE);
        }
    }

    private static boolean isAttached(Application application) {
        for (Attachment attachment : application.attachments()) {
            if ("PROJECT_OUTLINE".equals(attachment.kind())) {
                return true;
            }
        }
        return false;
    }

    public static void reusable(Case of, Sink sink) {
        if (!of.application().declarations().contains("RESULTS_REUSABLE")) {
            sink.toJudge(Rule.REUSABLE, "declarations[RESULTS_REUSABLE]", Sink.NONE);
        }
    }

    public static void report(Case of, Sink sink) {
        if (!of.application().declarations().contains("FINAL_REPORT")) {
            sink.violated(Rule.REPORT, "declarations[FINAL_REPORT]", Sink.NONE);
        }
    }

    public static void guidance(Case of, Sink sink) {
        if (!of.application().declarations().contains("GUIDANCE_SOUGHT")) {
            sink.violated(Rule.GUIDANCE, "declarations[GUIDANCE_SOUGHT]", Sink.NONE);
        }
    }

    public static void codes(Case of, Sink sink) {
        Application application = of.application();
        for (String code : application.answers().keySet()) {
            if (isUnknown(code, ANSWERS)) {
                sink.violated(Rule.CODES_KNOWN, "answers[" + code + "]", () -> Map.of("code", code, "known", ANSWERS));
            }
        }
        for (int i = 0; i < application.attachments().size(); i++) {
            String code = application.attachments().get(i).kind();
            if (isUnknown(code, ATTACHMENTS)) {
                sink.violated(
                        Rule.CODES_KNOWN, "attachments", i, "kind", () -> Map.of("code", code, "known", ATTACHMENTS));
            }
        }
        for (int i = 0; i < application.declarations().size(); i++) {
            String code = application.declarations().get(i);
            if (isUnknown(code, DECLARATIONS)) {
                sink.violated(
                        Rule.CODES_KNOWN, "declarations", i, "", () -> Map.of("code", code, "known", DECLARATIONS));
            }
        }
    }

    private static boolean isUnknown(@Nullable String code, List<String> known) {
        return code != null && !known.contains(code) && isWritten(code);
    }
}
