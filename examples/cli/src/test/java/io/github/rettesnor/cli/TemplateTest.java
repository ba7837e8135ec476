// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank forms of all rule sets: they are read back without a problem, and meet no demand. */
class TemplateTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyRuleSetHasABlankFormInEveryLanguage() {
        for (RuleSet<?> rules : RuleSets.all()) {
            for (Language language : Language.values()) {
                String id = rules.id().toString();
                Run run = Run.of("template", id, "--lang", language.code(), "--out", folder.toString());
                assertThat(run.exit()).as(id + run.err()).isZero();
                boolean isBudget = rules.document() == Budget.class;
                Path form = folder.resolve(id.replace(':', '-') + (isBudget ? ".xlsx" : ".docx"));
                Judged<?> judged = Judge.of(RuleSets.all()).judge(Input.of(form));
                assertThat(judged.verdict().problems()).as(id).isEmpty();
                assertThat(judged.verdict().ruleSet()).isEqualTo(rules.id());
                boolean isDemanding = rules.allRules().stream().anyMatch(rule -> rule.severity() == Severity.ERROR);
                assertThat(judged.verdict().decision() == Decision.ACCEPTABLE)
                        .as(id)
                        .isNotEqualTo(isDemanding);
                assertThat(unmet(judged, rules)).as(id + " " + language).isTrue();
            }
        }
    }

    /** No rule of the set is met, but that no placeholder is left, and what a person is asked in any case. */
    private static boolean unmet(Judged<?> judged, RuleSet<?> rules) {
        return judged.verdict().outcomes().entrySet().stream()
                .filter(outcome -> !outcome.getKey().value().startsWith("core."))
                .filter(outcome -> !outcome.getKey().value().endsWith(".placeholders-filled"))
                .filter(outcome -> rules.rule(outcome.getKey().value()).isPresent())
                .noneMatch(outcome -> outcome.getValue() == Outcome.PASSED);
    }

    @Test
    void aFormThatIsFilledInIsReadAsFilledIn() throws IOException {
        Path form = folder.resolve("n.docx");
        assertThat(Run.of("template", "dk:lkt-nomination:2021", "--out", form.toString())
                        .exit())
                .isZero();
        Run check = Run.of("check", form.toString(), "--lang", "en");
        assertThat(check.exit()).isEqualTo(Exit.NOT_ACCEPTABLE);
        assertThat(check.out()).contains("Not acceptable").contains("dk.lkt.q1");
        assertThat(Judge.of(RuleSets.all()).judge(Input.of(form)).document()).isInstanceOf(Application.class);
        Run shown = Run.of("import", form.toString());
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("T1:R1:C2  ruleSet: dk:lkt-nomination:2021");
    }

    /** Without them, no application with salary could be acceptable, and no co-funding could be stated line by line. */
    @Test
    void theFormOfAnApplicationAsksOnEachLineWhoPaysAndOnWhatThePayIsBased() throws IOException {
        Path form = folder.resolve("soknad.docx");
        Run template = Run.of("template", "no:grant-application:2019", "--lang", "nb", "--out", form.toString());
        assertThat(template.exit()).isZero();
        try (ZipFile zip = new ZipFile(form.toFile())) {
            String text = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains(">Betales av<", ">Lønnsgrunnlag<", "w:value=\"Grunnlønn\"", "w:value=\"Medfinansiering\"")
                    .contains("ekreftelse på at servicemiljøet kan bruke")
                    .doesNotContain("RESULTS_REUSABLE");
        }
    }

    @Test
    void aWordFileThatNamesNoRulesAsksForThem() throws IOException {
        Path file = folder.resolve("tom.docx");
        assertThat(Run.of("template", "no:final-report:2019", "--out", file.toString())
                        .exit())
                .isZero();
        Run unknown = Run.of("import", file.toString(), "--rules", "no:final-repport:2019");
        assertThat(unknown.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(unknown.err()).contains("no:final-report:2019");
        Files.write(file, new byte[] {'P', 'K', 3, 4});
        Run broken = Run.of("import", file.toString());
        assertThat(broken.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(broken.err().strip().lines()).hasSize(1);
    }

    @Test
    void theCurrencyIsForBudgetsOnly() {
        Run run = Run.of("template", "no:final-report:2019", "--currency", "NOK");
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("--currency is for rule sets about budgets");
    }

    @Test
    void severalDocumentsHaveTheirFindingsInAFileBesideTheOverview() throws IOException {
        assertThat(Run.of(
                                "template",
                                "no:final-report:2019",
                                "--out",
                                folder.resolve("a.docx").toString())
                        .exit())
                .isZero();
        Path out = Files.createDirectory(folder.resolve("out"));
        Run run = Run.of("check", folder.resolve("a.docx").toString(), "--format", "csv", "--out", out.toString());
        assertThat(run.exit()).isEqualTo(Exit.NOT_ACCEPTABLE);
        assertThat(Files.readString(out.resolve("rettesnor.csv"))).contains("Avgjørelse");
        assertThat(Files.readString(out.resolve("rettesnor-findings.csv")))
                .contains("a.docx;")
                .contains("et kort sammendrag");
    }
}
