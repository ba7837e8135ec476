// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.invitation;
import static io.github.rettesnor.no.Documents.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.testing.FormDigests;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The text of the call and of the template itself, read where the sources stand beside the project; elsewhere these tests are skipped. */
class FormTextTest {

    private static final Path SOURCES = Path.of("..", "..", "shared", "sources");

    private static final List<String> POINTS = List.of(
            "summary",
            "background",
            "aims",
            "interventions",
            "method",
            "sample",
            "implementation",
            "variables",
            "results",
            "team-evaluation",
            "departments");

    @BeforeAll
    static void theSourcesStandBesideTheProject() {
        assumeTrue(Files.exists(SOURCES), SOURCES + " is not there");
    }

    private static List<String> parts(String source, String... lines) throws IOException {
        return FormDigests.parts(SOURCES.resolve(source), List.of(lines));
    }

    @Test
    void aReportOfTheCallsBarePointsLacksThemAll() throws IOException {
        List<String> points =
                parts("no-call-2019.txt", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70", "71");
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < POINTS.size(); i++) {
            sections.add(new Section(POINTS.get(i), null, points.get(i)));
        }
        Verdict verdict =
                Norway.finalReport(2019).check(FinalReportBuilder.from(report()).withSections(sections));
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        for (String point : POINTS) {
            assertThat(verdict.outcome("no.report." + point)).as(point).isEqualTo(Outcome.VIOLATED);
        }
    }

    @Test
    void anInvitationThatIsTheTemplateLacksWhatItInstructsToDescribe() throws IOException {
        List<String> codes = List.of("about-registry", "background", "obligations", "aims");
        List<String> texts = parts("no-invitation-template.txt", "5-6", "8-9", "18-26", "28-30");
        List<String> scope = parts("no-invitation-template.txt", "15", "16");
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            sections.add(new Section(codes.get(i), null, texts.get(i)));
        }
        Verdict verdict = Norway.invitation(2019)
                .check(InvitationBuilder.from(invitation())
                        .with(changed ->
                                changed.sections(sections).scope(scope.get(0)).baseline(scope.get(1))));
        for (String code : codes) {
            assertThat(verdict.outcome("no.invitation." + code)).as(code).isEqualTo(Outcome.VIOLATED);
        }
        assertThat(verdict.outcome("no.invitation.scope")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.outcome("no.invitation.baseline")).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void textsThatTheTemplateProposesMayBeUsed() throws IOException {
        List<String> texts = parts("no-invitation-template.txt", "3", "34-37", "41-42", "44");
        for (String text : texts) {
            assertThat(Norway.WORDS.forms().areAllOf(text)).as(text).isFalse();
        }
    }
}
