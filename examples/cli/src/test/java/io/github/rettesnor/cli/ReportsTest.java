// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static io.github.rettesnor.cli.Run.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** The reports that people look at, on the command line. */
class ReportsTest {

    private static final String GOOD = document("no-acceptable.json");
    private static final String ACCEPTABLE = document("no-agreement-acceptable.json");
    private static final String BAD = document("no-salary-60-percent-plus-1-ore.json");
    private static final String DANISH = document("dk-gp-acceptable.json");

    @TempDir
    private Path folder;

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static String json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        }
        return text;
    }

    private List<String> files(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("broken.json"), "{\"ruleSet\": \"no:budget:2019\",\n  \"lines\":}");
    }

    @ParameterizedTest
    @CsvSource({"text, Kan ikke godtas", "json, {", "html, <!DOCTYPE html>", "sarif, {\"$schema\"", "junit, <?xml"})
    void aFormatGoesToStandardOutputOrToAFileAlike(String format, String beginning) throws IOException {
        Path file = folder.resolve("report");
        Run shown = Run.of("check", "--format", format, BAD);
        Run written = Run.of("check", "--format", format, "--out", file.toString(), BAD);

        assertThat(shown.exit()).isEqualTo(1);
        assertThat(shown.out()).startsWith(beginning);
        assertThat(shown.err()).isEmpty();
        assertThat(written).isEqualTo(new Run(1, "", ""));
        assertThat(file).content(UTF_8).isEqualTo(shown.out());
        assertThat(files(folder)).containsExactly("report");
    }

    @Test
    void whatABatchHasBegunStaysWhereItIs() throws IOException {
        Path begun = Files.writeString(folder.resolve("report.part"), "begun");
        Path further = Files.writeString(folder.resolve("report.part2"), "begun too");
        Path file = folder.resolve("report");

        assertThat(Run.of("check", "--formal", "--out", file.toString(), GOOD)).isEqualTo(new Run(0, "", ""));
        assertThat(begun).hasContent("begun");
        assertThat(further).hasContent("begun too");
        assertThat(files(folder)).containsExactly("report", "report.part", "report.part2");
    }

    @Test
    void severalPagesGoIntoAFolderThatIsMadeIfNeedBe() throws IOException {
        Path pages = folder.resolve("new/pages");
        Run run = Run.of("check", "--format", "html", "--out", pages.toString(), GOOD, BAD);

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(files(pages))
                .containsExactly(
                        "1-no-acceptable.json.html", "2-no-salary-60-percent-plus-1-ore.json.html", "index.html");
        assertThat(pages.resolve("index.html"))
                .content(UTF_8)
                .contains("lang=\"nb\"", "href=\"1-no-acceptable.json.html\"");
    }

    @Test
    void severalPagesWithoutAFolderAreAUsageError() throws IOException {
        Run run = Run.of("check", "--format", "html", GOOD, BAD);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--format html writes several files").contains("--out");

        Path file = Files.writeString(folder.resolve("a.html"), "kept");
        Run intoFile = Run.of("check", "--format", "html", "--out", file.toString(), GOOD, BAD);
        assertThat(intoFile).isEqualTo(new Run(2, "", file + ": is a file; several pages need a folder\n"));
        assertThat(file).content(UTF_8).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "sarif", "junit"})
    void whatCannotBeWrittenIsReportedInOneLine(String format) {
        Path file = folder.resolve("no such folder/report");

        assertThat(Run.of("check", "--format", format, "--out", file.toString(), GOOD))
                .isEqualTo(new Run(2, "", file + ": cannot be written: there is no such folder\n"));
    }

    @Test
    void aReportIntoAFolderKeepsItsOwnName() throws IOException {
        for (String format : List.of("text", "json", "html", "sarif", "junit")) {
            Run.of("check", "--format", format, "--out", folder.toString(), GOOD);
        }

        assertThat(files(folder))
                .containsExactly(
                        "TEST-rettesnor.xml", "index.html", "rettesnor.json", "rettesnor.sarif", "rettesnor.txt");
    }

    @Test
    void anOldReportIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xml"), "old");

        assertThat(Run.of("check", "--formal", "--format", "junit", "--out", file.toString(), GOOD)
                        .exit())
                .isZero();
        assertThat(file).content(UTF_8).startsWith("<?xml");
    }

    @Test
    void aLinkToAReportIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.xml"), file);

        Run.of("check", "--format", "junit", "--out", link.toString(), GOOD);
        assertThat(link).isSymbolicLink();
        assertThat(file).content(UTF_8).startsWith("<?xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "sarif", "junit"})
    void aCommandLineThatCannotBeUsedLeavesNoFileBehind(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "old");
        Run run = Run.of("check", "--rules", "no:budget:1", "--format", format, "--out", file.toString(), GOOD);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(file).content(UTF_8).isEqualTo("old");
        assertThat(files(folder)).containsExactly("report");
    }

    @Test
    void whatCannotBeReadErrsAmongTheTestCases() throws Exception {
        Path broken = broken();
        Run run = Run.of("check", "--format", "junit", ACCEPTABLE, broken.toString(), BAD);
        Element suites = xml(run.out());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(broken + ":2:11: lines: ").hasLineCount(1);
        assertThat(List.of(0, 1, 2)).extracting(i -> suite(suites, i)).containsExactly("0 0", "0 1", "1 0");
        assertThat(suites.getElementsByTagName("error").item(0).getTextContent())
                .startsWith(broken + ":2:11: lines: ");
        assertThat(suites.getElementsByTagName("failure").item(0).getTextContent())
                .contains("no-salary-60-percent-plus-1-ore.json:");
    }

    private static String suite(Element suites, int number) {
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(number);
        return suite.getAttribute("failures") + " " + suite.getAttribute("errors");
    }

    @Test
    void whatCannotBeReadIsNotifiedInSarif() throws IOException {
        Run run = Run.of("check", "--format", "sarif", "--lang", "en", GOOD, broken().toString(), "missing.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(2);
        assertThat(json(run.out()))
                .containsSubsequence(
                        "\"executionSuccessful\":false",
                        "broken.json\"",
                        "\"startLine\":2,\"startColumn\":11",
                        "\"uri\":\"missing.json\"",
                        "\"results\":[");
    }

    @Test
    void findingsInSarifStandAtTheirLineAndColumn() throws IOException {
        Path budget = Files.writeString(folder.resolve("budget.json"), """
                {"ruleSet": "no:budget:2019", "currency": "NOK", "lines": [
                  {"category": "OTHER", "lumpSum": 100},
                  {"category": "OVERHEAD", "lumpSum": 5}]}
                """);

        assertThat(Run.of("check", "--format", "sarif", budget.toString()).out())
                .containsSubsequence(
                        "\"ruleId\":\"no.budget.no-overhead\"", "budget.json", "\"startLine\":3,\"startColumn\":3");
        assertThat(Run.of("check", budget.toString()).out()).contains("linje 3, kolonne 3 · lines[1]");
        assertThat(Run.of("check", "--format", "junit", budget.toString()).out())
                .contains("budget.json:3:3 lines[1]: ");
        assertThat(Run.of("check", "--format", "html", budget.toString()).out()).contains("budget.json:3:3");
    }

    @Test
    void whatCannotBeReadIsAnEntryOfTheIndexAndAPageOfItsOwnWhereItIsAlone() throws IOException {
        Path pages = folder.resolve("pages");
        Run several = Run.of("check", "--format", "html", "--out", pages.toString(), GOOD, broken().toString());
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).hasLineCount(1);
        assertThat(files(pages)).containsExactly("1-no-acceptable.json.html", "index.html");
        assertThat(pages.resolve("index.html")).content(UTF_8).contains("Kan ikke leses", "broken.json:2:11");

        Run alone = Run.of("check", "--format", "html", "--lang", "da", "missing.json");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.out()).contains("missing.json:1:1", "filen findes ikke");
    }

    @Test
    void whatCannotBeReadStandsInATextFileToo() throws IOException {
        Path file = folder.resolve("report.txt");
        Run run = Run.of("check", "--out", file.toString(), "missing.json", GOOD);

        assertThat(run).isEqualTo(new Run(2, "", "missing.json:1:1: there is no such file\n"));
        assertThat(file)
                .content(UTF_8)
                .startsWith("Cannot be read: missing.json")
                .contains("\nMå vurderes: ");
    }

    @Test
    void inAReportOnSeveralCountriesEachDocumentHasItsOwnLanguageUnlessOneIsChosen() throws IOException {
        assertThat(Run.of("check", "--format", "junit", GOOD, DANISH).out())
                .contains("Prosjektperioden", "Dele, som ingen regel ser på")
                .doesNotContain("The project period");
        assertThat(Run.of("check", "--format", "sarif", GOOD, DANISH).out())
                .containsSubsequence(
                        "\"language\":\"nb\"", "Prosjektperioden", "\"language\":\"da\"", "Dele, som ingen")
                .doesNotContain("\"language\":\"en\"");
        Path pages = folder.resolve("several");
        Run.of("check", "--format", "html", "--out", pages.toString(), GOOD, DANISH);
        assertThat(pages.resolve("index.html")).content(UTF_8).contains("lang=\"en\"", "lang=\"nb\"", "lang=\"da\"");
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.filter(file -> !file.endsWith("index.html")).sorted())
                    .satisfiesExactly(
                            norwegian -> assertThat(norwegian).content(UTF_8).contains("lang=\"nb\""),
                            danish -> assertThat(danish).content(UTF_8).contains("lang=\"da\""));
        }
        assertThat(Run.of("check", "--format", "sarif", "--lang", "nn", GOOD, DANISH)
                        .out())
                .contains("\"language\":\"nn\"");
        assertThat(Run.of("check", "--format", "sarif", DANISH).out()).contains("\"language\":\"da\"");
    }

    @Test
    void aWaivedViolationIsGreenForBuildServers() throws Exception {
        String answered = Run.of("check", "--questions", BAD)
                .out()
                .replace("met:\n", "met: true\n")
                .replace("office: \"\"", "office: Kontoret")
                .replace("reason: \"\"", "reason: Avtalt")
                .replace("day:\n", "day: 2019-07-01\n");
        Path decisions = Files.writeString(folder.resolve("decisions.yaml"), answered + """
                waivers:
                  - {rule: no.budget.salary-share, office: Kontoret, reason: Avtalt, day: 2019-07-01, expires: 2030-12-31}
                """);
        String[] check = {"check", "--as-of", "2030-12-31", "--decisions", decisions.toString(), BAD};

        Run junit = Run.of(with(check, "--format", "junit"));
        assertThat(junit.exit()).isZero();
        assertThat(suite(xml(junit.out()), 0)).isEqualTo("0 0");
        assertThat(junit.out()).contains("Fritak: Kontoret, 1. juli 2019: Avtalt (til og med 31. desember 2030)");
        assertThat(Run.of(with(check, "--format", "html")).out()).contains("id=\"waivers\"", "Avtalt");
        assertThat(Run.of(with(check, "--format", "sarif")).out())
                .contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\"");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void changedRulesAreReportedInEveryFormat() {
        String[] check = {"check", "--rules", "../calls/call-2027.yaml", GOOD};

        assertThat(Run.of(with(check, "--format", "html")).out()).contains("id=\"changes\"", "55\u00a0%");
        assertThat(Run.of(with(check, "--format", "sarif")).out()).contains("toolConfigurationNotifications\":[{");
        assertThat(Run.of(with(check, "--format", "junit")).out()).contains("change.no.budget.salary-share");
        assertThat(Run.of(check).out())
                .contains("  Ny regel: Pasientgruppen (no.application.patient-group): Påkrevd:")
                .doesNotContain("[anyOf");
    }

    @Test
    void theJointPlanOfABudgetLeadsInTextAndJson() {
        String broken = "../documents/no-budget-broken.json";

        assertThat(Run.of("check", "--lang", "en", broken).out())
                .containsSubsequence(
                        "The smallest change that keeps the limits\n",
                        "Request NOK\u00a0225,000 instead.",
                        "To fix, for this rule alone: Cut salary by NOK\u00a0124,999.70.");
        assertThat(json(Run.of("check", "--format", "json", broken).out()))
                .containsSubsequence(
                        "\"plans\": [",
                        "\"total\": \"225000.20\"",
                        "\"requested\": \"225000.00\"",
                        "\"amount\": \"185000.00\"",
                        "\"findings\": [",
                        "\"ruleAlone\": true");
    }

    @Test
    void figuresAreReportedInTextAndAsMeasuresInJson() {
        assertThat(Run.of("check", "--lang", "en", BAD).out()).doesNotContain("Measured against the limits");
        assertThat(Run.of("check", "--lang", "en", "--figures", BAD).out())
                .contains(
                        "Measured against the limits\n",
                        "The smallest change that keeps the limits\n",
                        "NOK\u00a00.01");
        assertThat(Run.of("check", "--format", "json", BAD).out()).doesNotContain("\"measures\"");
        assertThat(json(Run.of("check", "--format", "json", "--figures", BAD).out()))
                .containsSubsequence(
                        "\"measures\": [",
                        "\"rule\": \"no.budget.salary-share\"",
                        "\"limit\": \"0.6\"",
                        "\"room\": \"NOK -0.01\"");
    }

    @Test
    void questionsAreNoReport() throws IOException {
        Path file = folder.resolve("questions.yaml");

        assertThat(Run.of("check", "--questions", "--format", "html", DANISH).exit())
                .isEqualTo(2);
        assertThat(Run.of("check", "--questions", "--out", file.toString(), DANISH))
                .isEqualTo(new Run(0, "", ""));
        assertThat(file)
                .content(UTF_8)
                .isEqualTo(Run.of("check", "--questions", DANISH).out());
    }

    @Test
    void anUnknownFormatNamesTheKnown() {
        assertThat(Run.of("check", "--format", "xml", GOOD).err())
                .contains("'xml' is not one of text, json, html, html-applicant, sarif, junit");
    }

    @Test
    void aFaultyFileOfRulesStandsInTheReport() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), "ruleSet: no:a:1\n");
        Run run = Run.of("check", "--rules", rules.toString(), "--format", "sarif", GOOD);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        rules + ":1:1: basedOn: missing; it names the rule set that this one changes, as"
                                + " country:scheme:edition",
                        rules + ":1:1: from: missing; the first day on which these rules hold",
                        rules + ":1:1: office: missing; which office makes the changes",
                        rules + ":1:1: reason: missing; why they are made");
        assertThat(json(run.out())).contains("\"executionSuccessful\":false", "rules.yaml");
    }

    @Test
    void theCatalogueOfAllRulesOrOfOneSetIsAPage() throws Exception {
        Run all = Run.of("rules", "--format", "html");
        assertThat(all.exit()).isZero();
        assertThat(xml(all.out()).getAttribute("lang")).isEqualTo("en");
        assertThat(all.out())
                .contains("id=\"no.budget.2019.no.budget.salary-share\"", "id=\"dk.lkt-nomination.2021.dk.lkt.q1\"");

        Run one = Run.of("rules", "no:grant-application:2019", "--format", "html");
        assertThat(xml(one.out()).getAttribute("lang")).isEqualTo("nb");
        assertThat(one.out())
                .contains("id=\"no.budget.2019.no.budget.salary-share\"")
                .doesNotContain("dk.lkt");
    }

    @Test
    void standardInputIsReportedByItsName() throws IOException {
        assertThat(Run.reading(Files.readString(Path.of(BAD)), "check", "--format", "html", "-")
                        .out())
                .contains("<bdi>-</bdi>");
    }
}
