// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import static io.github.rettesnor.benchmarks.byhand.Problem.undecided;
import static io.github.rettesnor.benchmarks.byhand.Problem.violated;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the 2019 call asks of an application, rule by rule. */
public final class ApplicationByHand {

    private static final LocalDate DEADLINE = LocalDate.of(2019, 6, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> APPLICANTS = List.of("NATIONAL_REGISTRY", "HOSPITAL_DEPARTMENT");
    private static final List<String> METHODS = List.of("BREAKTHROUGH_SERIES", "SIMILAR");
    private static final List<String> GOALS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    private static final Budget NO_BUDGET = new Budget(null, null, List.of(), List.of());

    private ApplicationByHand() {}

    /**
     * Checks an application.
     *
     * @param application the application
     * @return what is wrong with it
     */
    public static List<Problem> check(Application application) {
        List<Problem> problems = new ArrayList<>();
        title(application, problems);
        contact(application, problems);
        period(application, problems);
        deadline(application, problems);
        applicants(application, problems);
        registry(application, problems);
        indicators(application, problems);
        declared(application, "RESULTS_REUSABLE", "no.application.results-reusable", problems);
        declared(application, "FINAL_REPORT", "no.application.final-report-accepted", problems);
        method(application, problems);
        outline(application, problems);
        declared(application, "GUIDANCE_SOUGHT", "no.application.guidance-sought", problems);
        goals(application, problems);
        Budget budget = application.budget() == null ? NO_BUDGET : application.budget();
        new BudgetByHand(budget, application.answers(), problems).check();
        return problems;
    }

    static void title(Application application, List<Problem> problems) {
        if (isBlank(application.title())) {
            problems.add(violated("core.title", "title", Map.of()));
        }
    }

    static void contact(Application application, List<Problem> problems) {
        for (Contact contact : application.contacts()) {
            if (!isBlank(contact.name()) && (!isBlank(contact.email()) || !isBlank(contact.phone()))) {
                return;
            }
        }
        problems.add(violated("core.contact", "contacts", Map.of()));
    }

    static void period(Application application, List<Problem> problems) {
        ProjectPeriod period = application.period();
        if (period == null) {
            problems.add(violated("core.period", "period", Map.of()));
            return;
        }
        if (period.start() == null) {
            problems.add(violated("core.period", "period.start", Map.of()));
        }
        if (period.end() == null) {
            problems.add(violated("core.period", "period.end", Map.of()));
        }
        if (period.start() != null && period.end() != null && period.end().isBefore(period.start())) {
            problems.add(violated("core.period", "period", Map.of("start", period.start(), "end", period.end())));
        }
    }

    static void deadline(Application application, List<Problem> problems) {
        OffsetDateTime submitted = application.submittedAt();
        if (submitted == null) {
            problems.add(undecided("no.application.deadline", "submittedAt", Map.of("deadline", DEADLINE)));
            return;
        }
        LocalDateTime local = submitted.atZoneSameInstant(ZONE).toLocalDateTime();
        LocalDate day = local.toLocalDate();
        if (day.isAfter(DEADLINE)) {
            Map<String, ?> figures = Map.of(
                    "deadline",
                    DEADLINE,
                    "day",
                    day,
                    "days",
                    ChronoUnit.DAYS.between(DEADLINE, day),
                    "time",
                    CLOCK.format(local));
            problems.add(violated("no.application.deadline", "submittedAt", figures));
        }
    }

    static void applicants(Application application, List<Problem> problems) {
        String rule = "no.application.applicant-eligible";
        boolean any = false;
        for (Party applicant : application.applicants()) {
            any |= !isBlank(applicant.type()) || !isBlank(applicant.name());
        }
        if (!any) {
            problems.add(violated(rule, "applicants", Map.of()));
        }
        for (int i = 0; i < application.applicants().size(); i++) {
            code(rule, application.applicants().get(i).type(), APPLICANTS, "applicants", i, ".type", problems);
        }
    }

    static void registry(Application application, List<Problem> problems) {
        String rule = "no.application.national-registry";
        Registry registry = application.registry();
        if (registry == null || isBlank(registry.name())) {
            problems.add(violated(rule, "registry.name", Map.of()));
        }
        if (registry != null && registry.national() == null) {
            problems.add(undecided(rule, "registry.national", Map.of()));
        }
        if (registry != null && Boolean.FALSE.equals(registry.national())) {
            problems.add(violated(rule, "registry.national", Map.of()));
        }
    }

    static void indicators(Application application, List<Problem> problems) {
        if (application.indicators().isEmpty()) {
            problems.add(violated("no.application.indicators-present", "indicators", Map.of()));
        }
        Registry registry = application.registry();
        int before = problems.size();
        for (int i = 0; i < application.indicators().size(); i++) {
            indicator(application.indicators().get(i), i, registry, problems);
        }
        if (problems.size() == before
                && !application.indicators().isEmpty()
                && (registry == null || isBlank(registry.name()))) {
            problems.add(undecided("no.application.indicators-in-registry", "registry.name", Map.of()));
        }
        for (int i = 0; i < application.indicators().size(); i++) {
            if (isBlank(application.indicators().get(i).name())) {
                problems.add(violated(
                        "no.application.indicators-present", "indicators[" + i + "].name", Map.of("number", i + 1)));
            }
        }
    }

    private static void indicator(
            Indicator indicator, int position, @Nullable Registry registry, List<Problem> problems) {
        String rule = "no.application.indicators-in-registry";
        IndicatorSource source = indicator.source();
        if (source != null && source.kind() != null && source.kind() != SourceKind.REGISTRY) {
            problems.add(violated(
                    rule,
                    "indicators[" + position + "].source.kind",
                    Map.of("number", position + 1, "source", source.kind())));
        } else if (Boolean.FALSE.equals(indicator.existing())) {
            problems.add(violated(rule, "indicators[" + position + "].existing", Map.of("number", position + 1)));
        } else if (source == null || source.kind() == null) {
            problems.add(undecided(rule, "indicators[" + position + "].source", Map.of("number", position + 1)));
        } else if (indicator.existing() == null) {
            problems.add(undecided(rule, "indicators[" + position + "].existing", Map.of("number", position + 1)));
        } else if (registry != null
                && !isBlank(source.name())
                && !isBlank(registry.name())
                && !isSameName(source.name(), registry.name())) {
            problems.add(undecided(
                    rule,
                    "indicators[" + position + "].source.name",
                    Map.of("number", position + 1, "named", source.name(), "registry", registry.name())));
        }
    }

    private static boolean isSameName(String one, String other) {
        return one.equals(other)
                || one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    static void declared(Application application, String declaration, String rule, List<Problem> problems) {
        if (!application.declarations().contains(declaration)) {
            problems.add(violated(rule, "declarations[" + declaration + "]", Map.of()));
        }
    }

    static void method(Application application, List<Problem> problems) {
        String rule = "no.application.improvement-method";
        MethodKind kind =
                application.method() == null ? null : application.method().kind();
        if (kind == null) {
            problems.add(violated(rule, "method.kind", Map.of("codes", METHODS, "number", 0)));
        } else if (kind != MethodKind.BREAKTHROUGH_SERIES && kind != MethodKind.SIMILAR) {
            problems.add(violated(rule, "method.kind", Map.of("codes", METHODS, "number", 0, "code", kind)));
        }
    }

    static void outline(Application application, List<Problem> problems) {
        for (Attachment attachment : application.attachments()) {
            if ("PROJECT_OUTLINE".equals(attachment.kind())) {
                return;
            }
        }
        if (isBlank(application.answers().get("project-outline"))) {
            problems.add(violated("no.application.project-outline", "attachments[PROJECT_OUTLINE]", Map.of()));
        }
    }

    static void goals(Application application, List<Problem> problems) {
        for (int i = 0; i < application.goals().size(); i++) {
            code("no.strategy.goal-known", application.goals().get(i), GOALS, "goals", i, "", problems);
        }
        if (application.goals().isEmpty()) {
            problems.add(violated("no.strategy.goal-named", "goals", Map.of()));
        }
    }

    private static void code(
            String rule,
            @Nullable String code,
            List<String> known,
            String list,
            int position,
            String field,
            List<Problem> problems) {
        if (isBlank(code)) {
            problems.add(undecided(
                    rule, list + "[" + position + "]" + field, Map.of("codes", known, "number", position + 1)));
        } else if (!known.contains(code)) {
            problems.add(violated(
                    rule,
                    list + "[" + position + "]" + field,
                    Map.of("codes", known, "number", position + 1, "code", code)));
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
