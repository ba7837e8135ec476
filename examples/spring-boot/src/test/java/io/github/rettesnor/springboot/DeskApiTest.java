// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rettesnor.limits.burst = 100000")
class DeskApiTest {

    private static final String BUDGET = "Regelsett;no:budget:2019\nValuta;NOK\nKategori;Beskrivelse;Personer;Sum\n";

    @LocalServerPort
    private int port;

    private Client service;

    @BeforeEach
    void connect() {
        service = new Client(port);
    }

    static String desk(String... samples) throws IOException {
        StringBuilder files = new StringBuilder();
        for (String sample : samples) {
            files.append(files.isEmpty() ? "" : ", ").append(sheet(sample, Client.sample(sample)));
        }
        return "{\"files\": [" + files + "]}";
    }

    private static String sheet(String name, String text) {
        return sheet(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name, byte[] bytes) {
        String content = Base64.getEncoder().encodeToString(bytes);
        return "{\"name\": \"" + name + "\", \"content\": \"" + content + "\"}";
    }

    private static String files(String... sheets) {
        return "{\"files\": [" + String.join(", ", sheets) + "]}";
    }

    private static List<String> decisions(HttpResponse<String> answer) {
        return Client.json(answer)
                .valueStream()
                .map(file -> file.has("verdict") ? file.at("/verdict/decision").stringValue() : "-")
                .toList();
    }

    /** 2 300 kr are the ceiling for a journey. */
    @Test
    void filesOfSeveralFormatsAreJudgedEachForItself() throws Exception {
        HttpResponse<String> answer = service.post(
                "/api/desk/check",
                files(
                        sheet("a.csv", BUDGET + "Reise;Tog;1;2300\n"),
                        sheet("b.csv", BUDGET + "Reise;Tog;1;2301\n"),
                        sheet(
                                "c.yaml",
                                "ruleSet: no:budget:2019\ncurrency: NOK\nlines: [{category: ON_CALL_SUPPLEMENT, lumpSum: 1}]"),
                        sheet("d.txt", "Hei")));
        assertThat(decisions(answer)).containsExactly("ACCEPTABLE", "NOT_ACCEPTABLE", "NOT_ACCEPTABLE", "-");
        JsonNode unread = Client.json(answer).get(3).at("/problems/0");
        assertThat(unread.get("input").stringValue()).isEqualTo("d.txt");
        assertThat(unread.get("place").stringValue()).isEqualTo("1:1");
    }

    /** Two heads of 100 kr and one line that cannot be read: the sum of all is that of the first. */
    @Test
    void aFigureThatCannotBeReadHoldsUpItsLineOnly() throws Exception {
        JsonNode file = Client.json(service.post("/api/desk/check", files(sheet("a.json", """
                                {"ruleSet": "no:budget:2019", "currency": "NOK", "lines": [
                                  {"category": "TRAVEL", "unitCost": 100, "persons": 2},
                                  {"category": "TRAVEL", "unitCost": 100, "persons": "2.300"}]}"""))))
                .get(0);
        assertThat(file.at("/problems/0/path").stringValue()).isEqualTo("lines[1].persons");
        assertThat(file.at("/figures/budget/lines/1").isNull()).isTrue();
        assertThat(file.at("/figures/budget/funds/exact").stringValue()).isEqualTo("200.00");
        assertThat(file.at("/verdict/decision").stringValue()).isEqualTo("UNDECIDED");
    }

    @Test
    void theLeastCutsLeaveABudgetThatIsAcceptable() throws Exception {
        String budget = BUDGET + "Overhead;Husleie;1;5000\nReise;Tog;2;5000\n";
        JsonNode file = Client.json(service.post("/api/desk/check", files(sheet("a.csv", budget))))
                .get(0);
        // 5 000 kr of overhead, and 400 kr above 2 × 2 300 kr.
        assertThat(file.at("/cuts/total/exact").stringValue()).isEqualTo("5400.00");
        String after = file.at("/cuts/after").stringValue().replaceFirst("\\{", "{\"ruleSet\": \"no:budget:2019\",");
        assertThat(decisions(service.post("/api/desk/check", files(sheet("b.json", after)))))
                .containsExactly("ACCEPTABLE");
    }

    @Test
    void aRuleFileIsUsedForTheFilesThatAreToBeJudgedByIt() throws Exception {
        String call = Files.readString(Path.of("../calls/call-2027.yaml"));
        String rules = "], \"rules\": [" + sheet("call-2027.yaml", call) + "]}";
        String application = Client.sample("no-salary-60-percent.json");
        String plain = sheet("a.json", application);
        String next = plain.replace("}", ", \"ruleSet\": \"no:grant-application:2027\"}");
        // Salary is 60 % of the funds: as much as 2019 allows, more than the 55 % of 2027.
        assertThat(decisions(service.post("/api/desk/check", "{\"files\": [" + plain + ", " + next + rules)))
                .containsExactly("TO_JUDGE", "NOT_ACCEPTABLE");
        JsonNode answer = Client.json(service.post("/api/desk/rules?lang=nb", "{\"files\": [" + rules))
                .get(0);
        assertThat(answer.get("basedOn").stringValue()).isEqualTo("no:grant-application:2019");
        assertThat(answer.get("changes").valueStream().map(JsonNode::stringValue))
                .anyMatch(change -> change.contains("60\u00a0%") && change.contains("55\u00a0%"));
    }

    @Test
    void mistakesOfARuleFileAreListedInTheLanguageThatIsAskedForAndNotInThatOfTheBrowser() throws Exception {
        HttpResponse<String> refused = service.post(
                "/api/desk/rules?lang=nb",
                "{\"rules\": [" + sheet("x.yaml", "ruleSet: no:budget:2027\nbasdOn: no:budget:2019") + "]}",
                "Accept-Language",
                "en");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Client.json(refused)
                        .get("problems")
                        .valueStream()
                        .map(problem -> problem.get("message").stringValue()))
                .contains("ukjent nøkkel «basdOn»; mente du «basedOn»?");
    }

    @Test
    void aRuleFileWithAFaultIsRefusedWithItsPlace() throws Exception {
        HttpResponse<String> answer = service.post(
                "/api/desk/rules",
                "{\"rules\": [" + sheet("x.yaml", "ruleSet: no:budget:2027\nbasedOn: no:budget:2018") + "]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).at("/problems/0/input").stringValue()).isEqualTo("x.yaml");
    }

    @Test
    void decisionsAreReadAndCount() throws Exception {
        String sample = "no-report-last-second.json";
        JsonNode open = Client.json(service.post("/api/desk/check?lang=nb", desk(sample)))
                .get(0);
        String digest = open.at("/document/digest").stringValue();
        String judgements = open.get("questions")
                .valueStream()
                .map(question -> """
                        {"rule": "%s", "at": "%s", "text": "%s", "met": true, "office": "Kontoret", "reason": "Lest", "day": "2027-01-02"}""".formatted(
                                question.get("rule").stringValue(),
                                question.get("path").stringValue(),
                                question.get("text").stringValue()))
                .collect(Collectors.joining(", "));
        String decided = "{\"documents\": [{\"document\": {\"title\": \""
                + open.get("title").stringValue() + "\", \"digest\": \"" + digest + "\"}, \"judgements\": ["
                + judgements + "]}]}";
        String desk = "{\"files\": [" + sheet(sample, Client.sample(sample)) + "], \"decisions\": ["
                + sheet("d.json", decided) + "]";
        assertThat(decisions(service.post("/api/desk/check", desk + ", \"day\": \"2027-01-03\"}")))
                .containsExactly("ACCEPTABLE");
        assertThat(service.post("/api/desk/check", desk + "}").statusCode()).isEqualTo(400);
        JsonNode read =
                Client.json(service.post("/api/desk/decisions", desk + "}")).get(0);
        assertThat(read.at("/document/digest").stringValue()).isEqualTo(digest);
        assertThat(read.get("judgements").size())
                .isEqualTo(open.get("questions").size());
        assertThat(read.at("/judgements/0/day").stringValue()).isEqualTo("2027-01-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"file\": []}",
                "{\"files\": [{\"name\": \"a.json\"}]}",
                "{\"files\": [{\"name\": \"a.json\", \"content\": \"%\"}]}",
                "{\"files\": [], \"files\": []}",
                "[]"
            })
    void aDeskIsReadStrictly(String desk) throws Exception {
        HttpResponse<String> answer = service.post("/api/desk/check", desk);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).get("problems")).isNotEmpty();
    }

    @Test
    void moreFilesThanTheLimitAreRefused() throws Exception {
        String many = Stream.generate(() -> sheet("a.json", "{}")).limit(41).collect(Collectors.joining(", "));
        assertThat(service.post("/api/desk/check", files(many)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "letters", "budget"})
    void whatIsTakenAwayIsAFile(String what) throws Exception {
        HttpResponse<String> answer = service.post("/api/desk/" + what + "?lang=da", desk("no-budget-broken.json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("PK");
    }

    /** A spreadsheet for a budget, a Word file for any other document; the file names its rule set, so that it is read back. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theBlankFormOfEveryRuleSetIsReadBack(Language language) throws Exception {
        for (RuleSet<?> rules : RuleSets.all()) {
            HttpResponse<byte[]> form = service.bytes("/api/rules/" + rules.id() + "/form?lang=" + language.code());
            String name =
                    rules.id().toString().replace(':', '-') + (rules.document() == Budget.class ? ".xlsx" : ".docx");
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + name + "\"");
            JsonNode file = Client.json(service.post("/api/desk/check", files(sheet(name, form.body()))))
                    .get(0);
            assertThat(file.get("ruleSet").stringValue()).isEqualTo(rules.id().toString());
        }
    }

    @Test
    void theBlankFormOfARuleFileNamesItsRuleSet() throws Exception {
        String call = sheet("call-2027.yaml", Files.readString(Path.of("../calls/call-2027.yaml")));
        String rules = "{\"rules\": [" + call + "]}";
        HttpResponse<byte[]> form = service.bytes("/api/desk/blank?lang=nb&rules=no:grant-application:2027", rules);
        assertThat(form.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"no-grant-application-2027.docx\"");
        JsonNode file = Client.json(service.post(
                        "/api/desk/check",
                        "{\"files\": [" + sheet("a.docx", form.body()) + "], \"rules\": [" + call + "]}"))
                .get(0);
        assertThat(file.get("ruleSet").stringValue()).isEqualTo("no:grant-application:2027");
    }

    @Test
    void thereIsNoBlankFormOfAnUnknownRuleSet() throws Exception {
        HttpResponse<String> unknown = service.get("/api/rules/no:budget:1919/form");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Client.json(unknown).get("detail").stringValue()).contains("no:budget:1919");
        HttpResponse<String> atDesk = service.post("/api/desk/blank?rules=no:budget:1919", "{}");
        assertThat(atDesk.statusCode()).isEqualTo(400);
        assertThat(Client.json(atDesk).get("detail").stringValue()).contains("no:budget:1919");
    }

    @Test
    void aWordFileThatIsOpenedKeepsItsValues() throws Exception {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        GoodFiles.write(io.github.rettesnor.judge.Judge.of(RuleSets.all()).judge(Input.of("a.yaml", """
                ruleSet: no:invitation:2019
                title: Bedre oppfølging
                sections: [{code: aims, text: Målet er færre reinnleggelser.}]
                """)), word);
        String document = Client.json(service.post("/api/desk/open", files(sheet("a.docx", word.toByteArray()))))
                .get(0)
                .get("document")
                .stringValue();
        assertThat(document).contains("\"Bedre oppfølging\"", "\"aims\"", "\"Målet er færre reinnleggelser.\"");
    }

    @Test
    void aReportOfOneFileIsAPageAndTheApplicantsHasNoIds() throws Exception {
        String desk = desk("no-budget-broken.json");
        assertThat(service.post("/api/desk/reports", desk).body())
                .startsWith("<!DOCTYPE html>")
                .contains("no.budget.salary-share");
        assertThat(service.post("/api/desk/reports?applicant=true", desk).body())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("no.budget.salary-share");
        assertThat(service.post("/api/desk/reports", desk("no-budget-broken.json", "no-many-violations.json"))
                        .body())
                .startsWith("PK");
    }

    @Test
    void aFileThatIsOpenedKeepsItsValuesAndWhatCouldNotBeReadAsText() throws Exception {
        String budget = BUDGET + "Reise;Tog;to;1.234\n";
        String document = Client.json(service.post("/api/desk/open", files(sheet("a.csv", budget))))
                .get(0)
                .get("document")
                .stringValue();
        assertThat(document).contains("\"persons\": \"to\"", "\"lumpSum\": \"1.234\"");
    }

    /** Every place that a rule asks for by a code is a field, and no field is without a name in any language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFormOfEveryRuleSetHasItsQuestionsAndNamesThemAll(Language language) {
        for (RuleSet<?> rules : RuleSets.all()) {
            List<FormField> fields = FormFields.of(rules, language);
            assertThat(fields).isNotEmpty();
            assertThat(all(fields))
                    .as(rules.id().toString())
                    .allSatisfy(field -> assertThat(field.kind().equals("budget")
                                    || !field.title().isBlank())
                            .isTrue())
                    .noneMatch(field ->
                            field.title().contains(".") && field.title().matches("[a-z]+(\\.[a-zA-Z]+)+"));
        }
        assertThat(all(FormFields.of(RuleSets.get("dk:lkt-nomination:2021"), language))
                        .filter(field -> field.name().matches("\\d+"))
                        .map(FormField::name))
                .containsExactly("1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12");
    }

    private static Stream<FormField> all(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(field.fields())));
    }

    @Test
    void anAnswerOfATrackIsAskedForWhereTheTrackIsChosen() {
        FormField guidance = all(FormFields.of(RuleSets.get("dk:general-practice-project:2018"), Language.DA))
                .filter(field -> field.name().equals("guidance"))
                .findFirst()
                .orElseThrow();
        assertThat(guidance.when()).isEqualTo(new FormField.When("track", "cluster-formation"));
        assertThat(guidance.kind()).isEqualTo("long");
    }
}
