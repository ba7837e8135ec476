// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.peers.Judge.Sink;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the call asks of an application beyond what the standard constraints can say. */
final class ApplicationJudges {

    private static final LocalDate DEADLINE = LocalDate.of(2019, 6, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final Set<String> APPLICANTS = Set.of("NATIONAL_REGISTRY", "HOSPITAL_DEPARTMENT");
    private static final Set<String> GOALS = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");

    private ApplicationJudges() {}

    static void contact(ApplicationForm application, Sink sink) {
        for (Contact contact : application.contacts()) {
            if (!isBlank(contact.name()) && (!isBlank(contact.email()) || !isBlank(contact.phone()))) {
                return;
            }
        }
        sink.violated("contacts");
    }

    static void deadline(ApplicationForm application, Sink sink) {
        if (application.submittedAt() != null
                && application
                        .submittedAt()
                        .atZoneSameInstant(ZONE)
                        .toLocalDate()
                        .isAfter(DEADLINE)) {
            sink.violated("submittedAt");
        }
    }

    static void registry(ApplicationForm application, Sink sink) {
        Registry registry = application.registry();
        if (registry == null || isBlank(registry.name())) {
            sink.violated("registry.name");
        }
        if (registry != null && registry.national() == null) {
            sink.undecided("registry.national");
        } else if (registry != null && !registry.national()) {
            sink.violated("registry.national");
        }
    }

    static void indicators(ApplicationForm application, Sink sink) {
        boolean told = false;
        for (int i = 0; i < application.indicators().size(); i++) {
            told |= indicator(application.indicators().get(i), i, application.registry(), sink);
        }
        Registry registry = application.registry();
        if (!told && !application.indicators().isEmpty() && (registry == null || isBlank(registry.name()))) {
            sink.undecided("registry.name");
        }
    }

    private static boolean indicator(Indicator indicator, int position, Registry registry, Sink sink) {
        IndicatorSource source = indicator.source();
        if (source != null && source.kind() != null && source.kind() != SourceKind.REGISTRY) {
            sink.violated("indicators", position, "source.kind");
        } else if (Boolean.FALSE.equals(indicator.existing())) {
            sink.violated("indicators", position, "existing");
        } else if (source == null || source.kind() == null) {
            sink.undecided("indicators", position, "source");
        } else if (indicator.existing() == null) {
            sink.undecided("indicators", position, "existing");
        } else if (registry != null
                && !isBlank(source.name())
                && !isBlank(registry.name())
                && !plain(source.name()).equals(plain(registry.name()))) {
            sink.undecided("indicators", position, "source.name");
        } else {
            return false;
        }
        return true;
    }

    static BiConsumer<ApplicationForm, Sink> declared(String declaration) {
        String place = "declarations[" + declaration + "]";
        return (application, sink) -> {
            if (!application.declarations().contains(declaration)) {
                sink.violated(place);
            }
        };
    }

    static void method(ApplicationForm application, Sink sink) {
        MethodKind kind = application.method();
        if (kind != MethodKind.BREAKTHROUGH_SERIES && kind != MethodKind.SIMILAR) {
            sink.violated("method.kind");
        }
    }

    static void outline(ApplicationForm application, Sink sink) {
        for (Attachment attachment : application.attachments()) {
            if ("PROJECT_OUTLINE".equals(attachment.kind())) {
                return;
            }
        }
        if (isBlank(application.answers().get("project-outline"))) {
            sink.violated("attachments[PROJECT_OUTLINE]");
        }
    }

    static void need(ApplicationForm application, Sink sink) {
        salary(application, "salary-need", LineForm::need, "need", sink);
    }

    static void competence(ApplicationForm application, Sink sink) {
        salary(application, "salary-competence", LineForm::competence, "competence", sink);
    }

    private static void salary(
            ApplicationForm application, String answer, Function<LineForm, String> told, String field, Sink sink) {
        if (!isBlank(application.answers().get(answer))) {
            return;
        }
        List<LineForm> lines = application.budget().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).category() == Category.SALARY && isBlank(told.apply(lines.get(i)))) {
                sink.violated("budget.lines", i, field);
            }
        }
    }

    static void goals(ApplicationForm application, Sink sink) {
        for (int i = 0; i < application.goals().size(); i++) {
            String goal = application.goals().get(i);
            if (isBlank(goal)) {
                sink.undecided("goals", i, "");
            } else if (!GOALS.contains(goal)) {
                sink.violated("goals", i, "");
            }
        }
    }

    static void applicant(ApplicantForm applicant, Sink sink) {
        if (isBlank(applicant.type())) {
            sink.undecided("type");
        } else if (!APPLICANTS.contains(applicant.type())) {
            sink.violated("type");
        }
    }

    static void ordered(PeriodForm period, Sink sink) {
        if (period.start() != null && period.end() != null && period.end().isBefore(period.start())) {
            sink.violated("");
        }
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
