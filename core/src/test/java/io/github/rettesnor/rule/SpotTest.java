// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotTest {

    /** A document of another kind than the project's own. */
    public record Shelf(List<Box> boxes) {
        /** A box. */
        public record Box(List<Jar> jars) {}

        /** A jar. */
        public record Jar(List<String> labels) {}
    }

    /** A document with two lists whose names begin alike. */
    public record Larder(List<Shelf.Jar> jars, List<Shelf.Jar> jarred) {}

    @Test
    void aPlaceBesideAnotherIsOfTheSameList() {
        assertThat(Spot.beside(Place.of("jars[].labels"), Place.of("jars[]"), Larder.class))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spot.beside(Place.of("jars[].labels"), Place.of("jarred[].labels"), Larder.class))
                .withMessage(
                        "'jars[].labels' goes through another list than 'jarred[].labels'; let both be of the same elements");
    }

    private static Spot spot(String place) {
        return Spot.of(Place.of(place), Application.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "titel | there is no field 'titel'; did you mean 'title'?",
                "registry.nasjonal | there is no field 'nasjonal'; did you mean 'national'?",
                "xyzzyxyzzy | there is no field 'xyzzyxyzzy'; known are ruleSet, title, patientGroup, track, submittedAt, applicants,"
                        + " contacts, registry, participants, period, method, goals, indicators, answers, declarations,"
                        + " attachments, budget",
                "title[1] | 'title' is not a list; write it without brackets",
                "title[] | 'title' is not a list; write it without brackets",
                "registry[x].name | 'registry' is not a list; write it without brackets",
                "answers[] | 'answers' is not a list; write it without brackets",
                "title.length | 'title' has no fields",
                "answers[1].text | 'answers' has no fields",
                "indicators.name | 'indicators' is a list; write 'indicators[]' for each of its elements",
                "indicators[Dødelighet].name | the elements of 'indicators' have no keys; write 'indicators[]' for each of them"
            })
    void aPlaceThatSuchDocumentsDoNotHaveFailsAtOnce(String place, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> spot(place)).withMessage("'" + place + "': " + why);
    }

    @Test
    void listsWithinListsWithinListsAreTooDeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spot.of(Place.of("boxes[].jars[].labels[]"), Shelf.class))
                .withMessage(
                        "'boxes[].jars[].labels[]' goes through more than two lists; at most two can be gone through");
        assertThat(Spot.of(Place.of("boxes[].jars[].labels"), Shelf.class).type())
                .isEqualTo(List.class);
    }

    @Test
    void itReturnsTheValuesAtItsPlace() {
        assertThat(spot("title").read(example())).isEqualTo("Færre sår i Eksempelby");
        assertThat(spot("registry.national").read(example())).isEqualTo(true);
        assertThat(spot("answers[project-outline]").read(example())).isEqualTo("Vi vil forebygge sår.");
        assertThat(spot("answers[1]").read(example())).isNull();
        assertThat(spot("declarations[FINAL_REPORT]").read(example())).isEqualTo("FINAL_REPORT");
        assertThat(spot("declarations[OTHER]").read(example())).isNull();
        assertThat(spot("attachments[PROJECT_OUTLINE].name").read(example())).isEqualTo("skisse.pdf");
        assertThat(spot("registry.national")
                        .read(ApplicationBuilder.from(example()).withRegistry(null)))
                .isNull();
    }

    @Test
    void itReturnsTheTypeAtItsPlace() {
        assertThat(spot("title").type()).isEqualTo(String.class);
        assertThat(spot("goals").type()).isEqualTo(List.class);
        assertThat(spot("goals[]").type()).isEqualTo(String.class);
        assertThat(spot("attachments[X]").type()).isEqualTo(Attachment.class);
        assertThat(spot("answers[1]").type()).isEqualTo(String.class);
    }

    @Test
    void ofSeveralElementsWithOneKeyTheFirstThatIsGivenIsMeant() {
        Spot summary = Spot.of(Place.of("sections[summary]"), FinalReport.class);
        Section blank = new Section("summary", "Sammendrag", " ");
        Section first = new Section("summary", null, "a");
        Section second = new Section("summary", null, "b");
        FinalReport report = FinalReportBuilder.builder()
                .sections(List.of(blank, first, second))
                .build();
        assertThat(summary.read(report)).isSameAs(first);
        assertThat(summary.read(
                        FinalReportBuilder.builder().sections(List.of(blank)).build()))
                .isSameAs(blank);
    }

    @Test
    void itsPathIsWrittenAsThePlace() {
        Application application = example();
        Examination examination = new Examination(
                RuleSet.of("xx:test:2020", Application.class, Phrasebook.CORE).plan(), application, null, null);
        assertThat(spot("answers[1]").path(examination)).hasToString("answers[1]");
        assertThat(spot("registry.national").path(examination)).hasToString("registry.national");
        assertThat(spot("indicators[].goals[]").path(Path.ROOT, 2, 3)).hasToString("indicators[2].goals[3]");
        assertThat(spot("indicators[].goals[]").path(Path.ROOT, -1, -1)).hasToString("indicators.goals");
    }

    @Test
    void everyElementIsJudgedAtItsPlace() {
        Application application =
                ApplicationBuilder.from(example()).withApplicants(List.of(new Party("A", null), new Party(null, null)));
        Examination examination = new Examination(
                RuleSet.of("xx:test:2020", Application.class, Phrasebook.CORE).plan(), application, null, null);
        StringBuilder seen = new StringBuilder();
        Outcome outcome = spot("applicants[].type").judge(examination, (value, here) -> {
            seen.append(here.here())
                    .append('=')
                    .append(value)
                    .append(" #")
                    .append(here.number())
                    .append('\n');
            return value == null ? Outcome.NOT_EVALUATED : Outcome.PASSED;
        });
        assertThat(outcome).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(seen).hasToString("applicants[0].type=A #1\napplicants[1].type=null #2\n");
    }
}
