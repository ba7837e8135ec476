// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.TRACKS;
import static io.github.rettesnor.dk.Samples.answersBut;
import static io.github.rettesnor.dk.Samples.asked;
import static io.github.rettesnor.dk.Samples.having;
import static io.github.rettesnor.dk.Samples.judgeProject;
import static io.github.rettesnor.dk.Samples.project;
import static io.github.rettesnor.dk.Samples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralPracticeProjectTest {

    static final List<String> COMMON = List.of(
            "core.title",
            "core.contact",
            "dk.gp.track",
            "dk.gp.existing-knowledge",
            "dk.gp.continuing-education",
            "dk.gp.prior-experience",
            "dk.gp.representatives");

    /** The rules of each track, with the question to the officer last. */
    static final Map<String, List<String>> RULES = Map.of(
            "data-driven",
            List.of(
                    "dk.gp.data.clinic-population",
                    "dk.gp.data.exchange",
                    "dk.gp.data.patient-benefit",
                    "dk.gp.data.legal-basis",
                    "dk.gp.data.substance"),
            "regional-organisation",
            List.of(
                    "dk.gp.regional.interplay",
                    "dk.gp.regional.mapping",
                    "dk.gp.regional.existing-schemes",
                    "dk.gp.regional.substance"),
            "indicators",
            List.of(
                    "dk.gp.indicators.national-goals",
                    "dk.gp.indicators.professional-basis",
                    "dk.gp.indicators.aspects"),
            "national-organisation",
            List.of(
                    "dk.gp.national.transition",
                    "dk.gp.national.economy",
                    "dk.gp.national.synergy",
                    "dk.gp.national.substance"),
            "cluster-formation",
            List.of(
                    "dk.gp.clusters.guidance",
                    "dk.gp.clusters.collaboration",
                    "dk.gp.clusters.quality-data",
                    "dk.gp.clusters.programme-link",
                    "dk.gp.clusters.substance"));

    /** Where the question to the officer looks first. */
    static final Map<String, String> LOOKED_AT = Map.of(
            "data-driven", "answers[clinic-population]",
            "regional-organisation", "answers[interplay]",
            "indicators", "indicators",
            "national-organisation", "answers[synergy]",
            "cluster-formation", "answers[programme-link]");

    /** The answers that the source demands of a track, by its word "skal". */
    static final Set<String> DEMANDED =
            Set.of("clinic-population", "exchange", "patient-benefit", "legal-basis", "synergy", "programme-link");

    static final List<String> ALL_TRACKS = TRACKS;

    /** The decision while the track's question is open: the source demands nothing of the regional track alone. */
    private static Decision open(String track) {
        return track.equals("regional-organisation") ? Decision.ACCEPTABLE : Decision.TO_JUDGE;
    }

    @ParameterizedTest
    @FieldSource("ALL_TRACKS")
    void aCompleteProjectIsAcceptableAndIsAskedNothingOfTheOtherTracks(String track) {
        Verdict verdict = judgeProject(project(track));
        List<String> own = RULES.get(track);
        String substance = own.get(own.size() - 1);
        assertThat(verdict.decision()).isEqualTo(open(track));
        assertThat(verdict.findings()).isEmpty();
        assertThat(asked(verdict)).containsExactly(substance + " TO_JUDGE " + LOOKED_AT.get(track));
        assertThat(having(verdict, Outcome.PASSED))
                .containsExactlyElementsOf(Stream.concat(COMMON.stream(), own.stream())
                        .filter(rule -> !rule.equals(substance))
                        .toList());
        assertThat(having(verdict, Outcome.NOT_APPLICABLE))
                .containsExactlyElementsOf(TRACKS.stream()
                        .filter(other -> !other.equals(track))
                        .flatMap(other -> RULES.get(other).stream())
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("ALL_TRACKS")
    void aProjectThatOnlyNamesItsTrackLacksTheRest(String track) {
        Verdict verdict = judgeProject(ApplicationBuilder.builder().track(track));
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(having(verdict, Outcome.PASSED)).containsExactly("dk.gp.track");
        List<String> own = RULES.get(track);
        assertThat(having(verdict, Outcome.VIOLATED))
                .containsExactlyElementsOf(Stream.concat(COMMON.stream(), own.stream())
                        .filter(rule -> !rule.equals("dk.gp.track") && !rule.equals(own.get(own.size() - 1)))
                        .toList());
        assertThat(having(verdict, Outcome.NOT_EVALUATED)).containsExactly(own.get(own.size() - 1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Indicators", "indikatorer", "data"})
    void withoutAKnownTrackNoTracksRulesApply(String track) {
        Verdict verdict = judgeProject(project("indicators").track(track));
        assertThat(reported(verdict)).containsExactly("dk.gp.track VIOLATED track");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(having(verdict, Outcome.NOT_APPLICABLE))
                .containsExactlyElementsOf(TRACKS.stream()
                        .flatMap(other -> RULES.get(other).stream())
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("ALL_TRACKS")
    void eachAnswerThatATrackAsksForIsMissedOnItsOwn(String track) {
        Application complete = project(track).build();
        for (String code : Samples.ofTrack(track)) {
            Verdict verdict =
                    judgeProject(ApplicationBuilder.builder(complete).answers(answersBut(complete, code, " \n")));
            assertThat(verdict.decision()).isEqualTo(DEMANDED.contains(code) ? Decision.NOT_ACCEPTABLE : open(track));
            assertThat(reported(verdict)).hasSize(1);
            assertThat(reported(verdict).get(0)).endsWith("." + code + " VIOLATED answers[" + code + "]");
            assertThat(RULES.get(track))
                    .contains(having(verdict, Outcome.VIOLATED).get(0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "existing-knowledge, ERROR, NOT_ACCEPTABLE",
        "continuing-education, ERROR, NOT_ACCEPTABLE",
        "prior-experience, ERROR, NOT_ACCEPTABLE",
        "representatives, INFO, TO_JUDGE"
    })
    void whatAllTracksAreAskedIsAskedOnEachTrack(String code, Severity severity, Decision decision) {
        for (String track : TRACKS) {
            Application complete = project(track).build();
            Verdict verdict =
                    judgeProject(ApplicationBuilder.builder(complete).answers(answersBut(complete, code, "\t")));
            assertThat(reported(verdict)).containsExactly("dk.gp." + code + " VIOLATED answers[" + code + "]");
            assertThat(verdict.findings().get(0).severity()).isEqualTo(severity);
            assertThat(verdict.decision()).isEqualTo(decision == Decision.TO_JUDGE ? open(track) : decision);
        }
    }

    @Test
    void aTitleAndSomebodyWhoCanBeReachedAreAskedForButTheSourceDemandsNeither() {
        Verdict verdict = judgeProject(project("indicators")
                .title("\u00a0")
                .contacts(List.of(new Contact(null, "Eksempel Eksempelsen", "Læge", "Eksempelby", " ", null, null))));
        assertThat(reported(verdict)).containsExactly("core.title VIOLATED title", "core.contact VIOLATED contacts");
        assertThat(verdict.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
    }
}
