// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rettesnor.testing.FormDigests;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The text of the form itself, read where the sources stand beside the project; elsewhere these tests are skipped. */
class FormTextTest {

    private static final Path SOURCE = Path.of("..", "..", "shared", "sources", "dk-lkt-call-2021.txt");

    /** The cells of questions 1–6 and 8–12, each with its question and guidance, by their lines. */
    private static final Map<String, String> CELLS = cells();

    private static Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("1", "33-35");
        cells.put("2", "38-42");
        cells.put("3", "45-48");
        cells.put("4", "52-61");
        cells.put("5", "64-66");
        cells.put("6", "68-70");
        cells.put("8", "95-98");
        cells.put("9", "100-102");
        cells.put("10", "105-109");
        cells.put("11", "111-114");
        cells.put("12", "118-120");
        return cells;
    }

    @BeforeAll
    static void theSourcesStandBesideTheProject() {
        assumeTrue(Files.exists(SOURCE), SOURCE + " is not there");
    }

    private static Map<String, String> answers() throws IOException {
        List<String> texts = FormDigests.parts(SOURCE, List.copyOf(CELLS.values()));
        Map<String, String> answers = new LinkedHashMap<>();
        int next = 0;
        for (String question : CELLS.keySet()) {
            answers.put(question, texts.get(next++));
        }
        return answers;
    }

    @Test
    void aFormWithNothingFilledInAnswersNothing() throws IOException {
        Verdict verdict = Denmark.lktNomination(2021)
                .check(nomination().goals(List.of()).answers(answers()).build());
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        for (String question : CELLS.keySet()) {
            assertThat(verdict.outcome("dk.lkt.q" + question)).as(question).isEqualTo(Outcome.VIOLATED);
        }
        assertThat(verdict.outcome("dk.lkt.order")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void anAnswerBelowTheGuidanceIsAnAnswer() throws IOException {
        Map<String, String> answers = answers();
        answers.replaceAll((question, text) -> text + "\n\nTryksår hos ældre.");
        Verdict verdict =
                Denmark.lktNomination(2021).check(nomination().answers(answers).build());
        for (String question : CELLS.keySet()) {
            assertThat(verdict.outcome("dk.lkt.q" + question)).as(question).isEqualTo(Outcome.PASSED);
        }
    }
}
