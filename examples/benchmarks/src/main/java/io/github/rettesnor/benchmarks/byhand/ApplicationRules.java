// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import static io.github.rettesnor.model.Texts.isWritten;

import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.ProjectPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the call asks of who applies, when, and for what. */
public final class ApplicationRules {

    private static final LocalDate LAST_DAY = LocalDate.of(2019, 6, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> APPLICANTS = List.of("NATIONAL_REGISTRY", "HOSPITAL_DEPARTMENT");
    private static final List<String> METHODS = List.of("BREAKTHROUGH_SERIES", "SIMILAR");
    private static final List<String> GOALS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    private static final String SCHEME = "no:grant-application:";
    private static final int FEWEST_DIGITS = 5;

    private ApplicationRules() {}

    public static void title(Case of, Sink sink) {
        if (!isWritten(of.application().title())) {
            sink.violated(Rule.TITLE, "title", Sink.NONE);
        }
    }

    public static void contact(Case of, Sink sink) {
        for (Contact contact : of.application().contacts()) {
            if (isWritten(contact.name()) && (isEmail(contact.email()) || isPhone(contact.phone()))) {
                return;
            }
        }
        sink.violated(Rule.CONTACT, "contacts", () -> Map.of("by", List.of("EMAIL", "PHONE")));
    }

    private static boolean isEmail(String text) {
        for (int at = text == null ? -1 : text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (isPartOfEmail(text, at - 1) && isPartOfEmail(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfEmail(String text, int position) {
        return position >= 0
                && position < text.length()
                && text.charAt(position) != '@'
                && !Character.isWhitespace(text.charAt(position));
    }

    private static boolean isPhone(String text) {
        int digits = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** What can be required of a period field by field. */
    public static void periodStated(Case of, Sink sink) {
        ProjectPeriod period = of.application().period();
        if (period == null) {
            sink.violated(Rule.PERIOD, "period", Sink.NONE);
            return;
        }
        if (period.start() == null) {
            sink.violated(Rule.PERIOD, "period.start", Sink.NONE);
        }
        if (period.months() != null && period.months() < 1) {
            sink.violated(Rule.PERIOD, "period.months", Sink.NONE);
        }
    }

    /** How the fields of a period go together. */
    public static void periodOrdered(Case of, Sink sink) {
        ProjectPeriod period = of.application().period();
        if (period == null) {
            return;
        }
        LocalDate end = period.end();
        Integer months = period.months();
        if (end == null && months == null) {
            sink.violated(Rule.PERIOD, "period.end", Sink.NONE);
        } else if (period.start() != null && end != null && (months == null || months >= 1)) {
            LocalDate start = period.start();
            LocalDate after = months == null ? end : start.plusMonths(months);
            if (end.isBefore(start)) {
                sink.violated(Rule.PERIOD, "period", () -> Map.of("start", start, "end", end));
            } else if (!end.equals(after) && !end.equals(after.minusDays(1))) {
                sink.violated(Rule.PERIOD, "period.months", () -> Map.of("start", start, "end", end, "months", months));
            }
        }
    }

    public static void submitted(Case of, Sink sink) {
        if (of.application().submittedAt() == null) {
            sink.undecided(Rule.DEADLINE, "submittedAt", () -> Map.of("deadline", LAST_DAY));
        }
    }

    public static void deadline(Case of, Sink sink) {
        if (of.application().submittedAt() == null) {
            return;
        }
        LocalDateTime local =
                of.application().submittedAt().atZoneSameInstant(ZONE).toLocalDateTime();
        LocalDate day = local.toLocalDate();
        if (day.isAfter(LAST_DAY)) {
            sink.violated(
                    Rule.DEADLINE,
                    "submittedAt",
                    () -> Map.of(
                            "deadline",
                            LAST_DAY,
                            "day",
                            day,
                            "days",
                            ChronoUnit.DAYS.between(LAST_DAY, day),
                            "time",
                            CLOCK.format(local)));
        }
    }

    public static void applicant(Case of, Sink sink) {
        List<Party> applicants = of.application().applicants();
        int unstated = -1;
        for (int i = 0; i < applicants.size(); i++) {
            String type = applicants.get(i).type();
            if (type != null && APPLICANTS.contains(type)) {
                return;
            }
            unstated = unstated < 0 && !isWritten(type) ? i : unstated;
        }
        if (unstated < 0) {
            sink.violated(Rule.APPLICANT, "applicants", () -> Map.of("codes", APPLICANTS));
        } else {
            int number = unstated + 1;
            sink.undecided(
                    Rule.APPLICANT,
                    "applicants",
                    unstated,
                    "type",
                    () -> Map.of("codes", APPLICANTS, "number", number));
        }
    }

    public static void method(Case of, Sink sink) {
        MethodKind kind = of.application().method() == null
                ? null
                : of.application().method().kind();
        if (kind == null) {
            sink.violated(Rule.METHOD, "method.kind", () -> Map.of("codes", METHODS, "number", 0));
        } else if (kind != MethodKind.BREAKTHROUGH_SERIES && kind != MethodKind.SIMILAR) {
            sink.violated(Rule.METHOD, "method.kind", () -> Map.of("codes", METHODS, "number", 0, "code", kind));
        }
    }

    public static void goalKnown(Case of, Sink sink) {
        List<String> goals = of.application().goals();
        for (int i = 0; i < goals.size(); i++) {
            String goal = goals.get(i);
            int number = i + 1;
            if (!isWritten(goal)) {
                sink.undecided(Rule.GOAL_KNOWN, "goals", i, "", () -> Map.of("codes", GOALS, "number", number));
            } else if (!GOALS.contains(goal)) {
                sink.violated(
                        Rule.GOAL_KNOWN, "goals", i, "", () -> Map.of("codes", GOALS, "number", number, "code", goal));
            }
        }
    }

    public static void goalNamed(Case of, Sink sink) {
        for (String goal : of.application().goals()) {
            if (isWritten(goal)) {
                return;
            }
        }
        sink.violated(Rule.GOAL_NAMED, "goals", Sink.NONE);
    }

    public static void ruleSet(Case of, Sink sink) {
        String named = of.application().ruleSet();
        if (named != null && isWritten(named) && !named.strip().startsWith(SCHEME)) {
            sink.violated(Rule.RULE_SET, "ruleSet", () -> Map.of("named", named, "judging", SCHEME + "2019"));
        }
    }
}
