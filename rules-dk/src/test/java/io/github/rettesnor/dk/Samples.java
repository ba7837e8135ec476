// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents that meet every rule, for tests to spoil, and ways to read a verdict. */
final class Samples {

    static final List<String> TRACKS =
            List.of("data-driven", "regional-organisation", "indicators", "national-organisation", "cluster-formation");

    private Samples() {}

    /** A nomination that answers all twelve questions and does all that is encouraged. */
    static ApplicationBuilder nomination() {
        return ApplicationBuilder.builder()
                .ruleSet("dk:lkt-nomination:2021")
                .submittedAt(OffsetDateTime.parse("2021-08-20T10:00:00+02:00"))
                .applicants(List.of(new Party("REGIONS", "Region Sjælland"), new Party("PLO", null)))
                .contacts(List.of(contact("Overlæge", "Eksempel Eksempelsen", "Eksempelby Sygehus")))
                .goals(List.of("3", "4"))
                .indicators(List.of(
                        indicator(IndicatorKind.PROCESS),
                        indicator(IndicatorKind.OUTCOME),
                        indicator(IndicatorKind.BALANCING)))
                .answers(answers("1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12"))
                .declarations(List.of("CROSS_SECTOR"));
    }

    /** A project on a track, which answers what all tracks and what its own track are asked. */
    static ApplicationBuilder project(String track) {
        ApplicationBuilder project = ApplicationBuilder.builder()
                .ruleSet("dk:general-practice-project:2018")
                .title("Eksempelprojekt i Eksempelby")
                .track(track)
                .contacts(
                        List.of(new Contact(null, "Eksempel Eksempelsen", null, null, "name@example.org", null, null)))
                .answers(answers(common(), ofTrack(track)));
        return track.equals("indicators") ? project.indicators(List.of(tiedTo("2"), tiedTo("6", "2"))) : project;
    }

    static String[] common() {
        return new String[] {"existing-knowledge", "continuing-education", "prior-experience", "representatives"};
    }

    /** The answers that the programme asks of each track. */
    static String[] ofTrack(String track) {
        return switch (track) {
            case "data-driven" -> new String[] {"clinic-population", "exchange", "patient-benefit", "legal-basis"};
            case "regional-organisation" -> new String[] {"interplay", "mapping", "existing-schemes"};
            case "indicators" -> new String[] {"professional-basis"};
            case "national-organisation" -> new String[] {"transition", "economy", "synergy"};
            case "cluster-formation" -> new String[] {"guidance", "collaboration", "quality-data", "programme-link"};
            default -> throw new IllegalArgumentException(track);
        };
    }

    static Map<String, String> answers(String[] some, String... others) {
        Map<String, String> answers = answers(some);
        answers.putAll(answers(others));
        return answers;
    }

    static Map<String, String> answers(String... codes) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String code : codes) {
            answers.put(code, "Opdigtet svar");
        }
        return answers;
    }

    static Map<String, String> answersBut(Application application, String code, String text) {
        Map<String, String> answers = new LinkedHashMap<>(application.answers());
        answers.put(code, text);
        return answers;
    }

    static Contact contact(String title, String name, String workplace) {
        return new Contact(null, name, title, workplace, null, null, null);
    }

    static Indicator indicator(IndicatorKind kind) {
        return IndicatorBuilder.builder()
                .name("Opdigtet indikator")
                .kind(kind)
                .source(new IndicatorSource(SourceKind.CLINICAL_DATABASE, "Opdigtet Database"))
                .measurement("Andel pr. måned")
                .build();
    }

    static Indicator tiedTo(String... goals) {
        return IndicatorBuilder.builder()
                .name("Opdigtet indikator")
                .goals(List.of(goals))
                .build();
    }

    static Verdict judge(ApplicationBuilder nomination) {
        return Denmark.lktNomination(2021).check(nomination.build());
    }

    static Verdict judgeProject(ApplicationBuilder project) {
        return Denmark.generalPracticeProject(2018).check(project.build());
    }

    /** Each finding as rule, outcome and path. */
    static List<String> reported(Verdict verdict) {
        return lines(verdict.findings());
    }

    static List<String> asked(Verdict verdict) {
        return lines(verdict.questions());
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.outcome() + " " + finding.path())
                .toList();
    }

    /** The rules that have an outcome, in their order. */
    static List<String> having(Verdict verdict, Outcome outcome) {
        return verdict.outcomes().entrySet().stream()
                .filter(entry -> entry.getValue() == outcome && !CommonRules.include(entry.getKey()))
                .map(Map.Entry::getKey)
                .map(RuleId::value)
                .toList();
    }
}
