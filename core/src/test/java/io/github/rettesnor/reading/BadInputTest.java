// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read ends in one line that states where and what. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void textThatIsNotJson() {
        assertThat(trouble("Kjære alle sammen"))
                .isEqualTo(
                        "in.json:1:1: 'Kjære' is not JSON: a text stands in double quotation marks, other values are numbers,"
                                + " true, false and null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n"})
    void anEmptyDocument(String text) {
        assertThat(catchUnreadable(text).problem().message(Locale.ENGLISH)).isEqualTo("is empty");
    }

    @Test
    void aKeyThatIsANumberIsAnUnknownKey() {
        assertThat(trouble("{\"2019\": 5}")).startsWith("in.json:1:2: 2019: unknown key '2019'");
    }

    @Test
    void aTruncatedDocument() {
        assertThat(trouble("{\"budget\": {\"lines\": [\n{\"category\": \"SALARY\""))
                .isEqualTo("in.json:2:22: budget.lines[0]: the document ends too early: something is still open");
        assertThat(trouble("{\"title\": \"half"))
                .isEqualTo("in.json:1:16: title: the document ends too early: something is still open");
    }

    @Test
    void aDocumentThatDoesNotEndInItsLineOfAFile() {
        Input line = Input.ofLine("in.jsonl", 4, "{\"title\": \"half".getBytes(UTF_8));
        assertThat(catchThrowableOfType(Unreadable.class, line::read))
                .hasMessage("in.jsonl:4:16: title: the document does not end in this line; here each line is one whole"
                        + " document, and a document of several lines is checked by itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "}", "null", "\"", "NaN", ","})
    void somethingAfterTheEnd(String rest) {
        assertThat(trouble("{\"title\": \"x\"}\n " + rest))
                .isEqualTo("in.json:2:2: something stands after the end of the document");
    }

    @Test
    void aDirectory() {
        assertThat(catchUnreadable(folder).problem().message(Locale.ENGLISH))
                .isEqualTo("is a directory, not a document");
    }

    @Test
    void aMissingFile() {
        Path missing = folder.resolve("missing.json");

        assertThat(catchUnreadable(missing)).hasMessage(missing + ":1:1: there is no such file");
    }

    @Test
    void latin1() {
        assertThat(trouble("{\n \"title\": \"blåbær\"}", ISO_8859_1))
                .isEqualTo(
                        "in.json:2:14: is not UTF-8: byte 0xe5 begins no character (saved as ISO-8859-1 or Windows-1252?);"
                                + " save it as UTF-8");
    }

    @Test
    void utf16WithAndWithoutItsMark() {
        assertThat(trouble("\ufeff{}", UTF_16BE)).isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
        assertThat(trouble("{}", UTF_16BE)).isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
        assertThat(trouble("{}", Charset.forName("UTF-16LE"))).isEqualTo("in.json:1:1: is UTF-16; save it as UTF-8");
        assertThat(trouble("\ufeff{}", Charset.forName("UTF-32LE")))
                .isEqualTo("in.json:1:1: is UTF-32; save it as UTF-8");
    }

    @Test
    void anUnknownKeyNamesTheNearest() {
        assertThat(trouble("{\"budget\": {\"lines\": [{},\n {\"unitcost\": 5}]}}"))
                .isEqualTo("in.json:2:3: budget.lines[1].unitcost: unknown key 'unitcost'; did you mean 'unitCost'?");
    }

    @Test
    void anUnknownKeyThatIsNearToNoneNamesAll() {
        assertThat(trouble("{\"registry\": {\"qqqqqqqq\": 5}}"))
                .isEqualTo("in.json:1:15: registry.qqqqqqqq: unknown key 'qqqqqqqq'; known are name, national");
    }

    @Test
    void aDuplicateKey() {
        assertThat(trouble("{\"title\": \"a\",\n \"title\": \"a\"}"))
                .isEqualTo("in.json:2:2: title: the key 'title' is given twice");
        assertThat(trouble("{\"answers\": {\"1\": \"a\", \"\\u0031\": \"b\"}}"))
                .isEqualTo("in.json:1:24: answers[1]: the key '1' is given twice");
        assertThat(trouble("{\"title\": null, \"title\": null}"))
                .isEqualTo("in.json:1:17: title: the key 'title' is given twice");
    }

    @Test
    void aValueOfAnotherType() {
        assertThat(trouble("{\"title\": 5}")).isEqualTo("in.json:1:11: title: must be text, is the number '5'");
        assertThat(trouble("{\"budget\": {\"lines\": [{\"unitCost\": \"500\"}]}}"))
                .isEqualTo("in.json:1:36: budget.lines[0].unitCost: must be a number, is the text '500'");
        assertThat(trouble("{\"budget\": []}"))
                .isEqualTo("in.json:1:12: budget: must be a group of fields (name: value), is a list");
        assertThat(trouble("{\"registry\": {\"national\": \"yes\"}}"))
                .isEqualTo("in.json:1:27: registry.national: must be true or false, is the text 'yes'");
        assertThat(trouble("{\"goals\": \"2\"}")).isEqualTo("in.json:1:11: goals: must be a list, is the text '2'");
        assertThat(trouble("{\"answers\": [1]}"))
                .isEqualTo("in.json:1:13: answers: must be a group of fields (name: value), is a list");
        assertThat(trouble("{\"answers\": {\"2\": true}}"))
                .isEqualTo("in.json:1:19: answers[2]: must be text, is true");
        assertThat(trouble("[1]"))
                .isEqualTo("in.json:1:1: must be a document: a group of fields (name: value), is a list");
    }

    @Test
    void aDayThatDoesNotExist() {
        assertThat(trouble("{\"period\": {\"start\": \"2019-02-30\"}}"))
                .isEqualTo("in.json:1:22: period.start: there is no day 2019-02-30");
        assertThat(trouble("{\"submittedAt\": \"2019-02-30T12:00:00Z\"}"))
                .isEqualTo("in.json:1:17: submittedAt: there is no day 2019-02-30");
    }

    @Test
    void aDateInAnotherForm() {
        assertThat(trouble("{\"period\": {\"start\": \"30.06.2019\"}}"))
                .isEqualTo("in.json:1:22: period.start: must be a date such as 2019-06-01, is '30.06.2019'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-31T12:00:00", "2019-05-31T12:00", "2019-05-31", "2019-05-31 12:00:00"})
    void aTimeWithoutOffset(String time) {
        assertThat(trouble("{\"submittedAt\": \"" + time + "\"}"))
                .isEqualTo(
                        "in.json:1:17: submittedAt: a time needs its offset from UTC, such as 2019-05-31T14:30:00+02:00; here"
                                + " is '" + time + "'");
    }

    @Test
    void anUnknownCurrency() {
        assertThat(trouble("{\"budget\": {\"currency\": \"NKO\"}}"))
                .isEqualTo("in.json:1:25: budget.currency: unknown currency 'NKO'; did you mean 'NOK'?");
        assertThat(trouble("{\"budget\": {\"currency\": \"nok\"}}"))
                .isEqualTo("in.json:1:25: budget.currency: unknown currency 'nok'; did you mean 'NOK'?");
    }

    @Test
    void anUnknownCode() {
        assertThat(trouble("{\"budget\": {\"lines\": [{\"payBasis\": \"BASIC_PAI\"}]}}"))
                .isEqualTo(
                        "in.json:1:36: budget.lines[0].payBasis: unknown payBasis 'BASIC_PAI'; did you mean 'BASIC_PAY'?");
    }

    @Test
    void anUnknownRuleSet() {
        List<RuleSet<?>> known = List.of(
                RuleSet.of("xx:grant:2019", Application.class, Phrasebook.CORE, CoreRules.TITLE.with(Severity.ERROR)));

        assertThat(troubleWithRuleSet("{\"title\": \"x\",\n\"ruleSet\": \"xx:grnat:2019\"}", known))
                .isEqualTo("in.json:2:12: ruleSet: unknown rule set 'xx:grnat:2019'; did you mean 'xx:grant:2019'?");
        assertThat(troubleWithRuleSet("{\"budget\": {\"ruleSet\": \"xx:grant:2019\"}}", known))
                .startsWith("in.json:1:1: ruleSet: missing");
        assertThat(troubleWithRuleSet("{\"ruleSet\": 2019}", known)).startsWith("in.json:1:13: ruleSet: must be text");
    }

    @Test
    void nestingOneHundredThousandDeep() {
        String deep = "[".repeat(100_000);
        List<RuleSet<?>> none = List.of();

        assertThat(trouble(deep)).startsWith("in.json:1:101: ").endsWith(": is nested deeper than 100 levels");
        assertThat(trouble("{\"title\": " + deep))
                .startsWith("in.json:1:110: title[0]")
                .endsWith("100 levels");
        assertThat(troubleWithRuleSet("{\"a\":" + deep, none))
                .startsWith("in.json:1:105: a[0]")
                .endsWith(": is nested deeper than 100 levels");
    }

    @Test
    void aFileOfTwoHundredMegabytes() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_000);
        }

        assertThat(catchUnreadable(large)).hasMessage(large + ":1:1: is larger than 10 MB, the most that is read");
    }

    @Test
    void aStreamThatDoesNotEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        Unreadable trouble = catchThrowableOfType(Unreadable.class, () -> Input.of("-", endless));

        assertThat(trouble).hasMessage("-:1:1: is larger than 10 MB, the most that is read");
    }

    @Test
    void moreElementsThanAnyListHas() {
        assertThat(trouble("{\"goals\": [" + "\"1\",".repeat(10_000) + "\"1\"]}"))
                .isEqualTo("in.json:1:40012: goals[10000]: is a list of more than 10000 elements");
    }

    @Test
    void afterAThousandProblemsTheDocumentIsUnreadableAsAWhole() {
        Reading<Application> thousand =
                readingOf("{\"title\": \"x\"" + ", \"goals\": [" + "2.5,".repeat(999) + "2.5]}");
        assertThat(thousand.problems()).hasSize(1000);
        assertThat(thousand.unread().isWhole()).isFalse();

        Reading<Application> more =
                readingOf("{\"title\": \"x\"" + ", \"goals\": [" + "2.5,".repeat(1999) + "2.5], \"track\": 1}");
        assertThat(more.problems()).hasSize(1001);
        assertThat(more.problems().get(1000))
                .hasToString(
                        "in.json:1:1: has more than 1000 problems; only the first 1000 are listed, and nothing of it"
                                + " is judged");
        assertThat(more.unread().isWhole()).isTrue();
        Verdict verdict = TestRules.APPLICATION.check(more);
        assertThat(verdict.outcomes().values()).containsOnly(Outcome.NOT_EVALUATED);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    }

    private static Reading<Application> readingOf(String text) {
        return Documents.reading(Input.of("in.json", text), Application.class);
    }

    @Test
    void moreValuesThanAnyDocumentHas() {
        String list = "[" + "1,".repeat(9_999) + "1],";
        assertThat(trouble("{\"goals\": [" + list.repeat(12) + "1]}"))
                .endsWith("the document holds more than 120000 keys and values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "0e999999999",
                "1e15",
                "1000000000000000",
                "1e99999999999"
            })
    void aNumberOutOfBounds(String number) {
        assertThat(trouble("{\"budget\": {\"requested\": " + number + "}}"))
                .isEqualTo("in.json:1:26: budget.requested: the number " + number
                        + " is out of bounds: at most 15 digits before the decimal point, and 30 after it");
    }

    @Test
    void aNumberOfTenThousandDigits() {
        assertThat(trouble("{\"budget\": {\"requested\": " + "9".repeat(10_000) + "}}"))
                .isEqualTo(
                        "in.json:1:26: budget.requested: a number of 10000 characters is too long; at most 60 are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-Infinity", "Infinity"})
    void noNumber(String word) {
        assertThat(trouble("{\"budget\": {\"requested\": " + word + "}}"))
                .startsWith("in.json:1:26: budget.requested: '" + word + "' is not JSON: ");
    }

    @Test
    void aFractionalOrGiganticCount() {
        assertThat(trouble("{\"budget\": {\"lines\": [{\"persons\": 1.5}]}}"))
                .isEqualTo("in.json:1:35: budget.lines[0].persons: must be a whole number, is 1.5");
        assertThat(trouble("{\"budget\": {\"lines\": [{\"persons\": 2147483648}]}}"))
                .isEqualTo("in.json:1:35: budget.lines[0].persons: the number 2147483648 is too large to be a count");
    }

    @Test
    void jsonThatIsNearlyRight() {
        assertThat(trouble("{\"title\" \"x\"}")).isEqualTo("in.json:1:10: title: a colon is missing before '\"'");
        assertThat(trouble("{\"title\": \"x\"\n \"goals\": []}"))
                .isEqualTo("in.json:2:2: a comma is missing before '\"'");
        assertThat(trouble("{'title': 1}"))
                .isEqualTo("in.json:1:2: a key in double quotation marks is expected, not '''");
        assertThat(trouble("{\"title\": \"x\",}"))
                .isEqualTo("in.json:1:15: a key in double quotation marks is expected, not '}'");
        assertThat(trouble("{\"goals\": [1}")).startsWith("in.json:1:13: goals[1]: a bracket closes here");
        assertThat(trouble("{\"goals\": [1,,2]}")).isEqualTo("in.json:1:14: goals[1]: a value is expected, not ','");
        assertThat(trouble("{// note\n}")).isEqualTo("in.json:1:2: JSON has no comments");
        assertThat(trouble("{\"title\": \"a\nb\"}"))
                .startsWith("in.json:1:13: title: a control character or line break");
        assertThat(trouble("{\"title\": \"a\\x\"}")).startsWith("in.json:1:14: title: after a backslash only");
        assertThat(trouble("{\"budget\": {\"requested\": 01}}"))
                .isEqualTo("in.json:1:27: budget.requested: not a number as JSON writes it, such as 1500 or 0.5");
    }

    @Test
    void columnsCountCharactersAndNotUnits() {
        assertThat(catchUnreadable("{\"title\": \"😀😀\", \"x\": 1}").problem().location())
                .isEqualTo(new Position(1, 17));
        assertThat(catchUnreadable("\ufeff{\"x\": 1}").problem().location()).isEqualTo(new Position(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        assertThat(catchUnreadable("{" + end + end + " \"x\": 1}")).hasMessageStartingWith("in.json:3:2: x: ");
    }

    @Test
    void aMessageStaysOnItsLineWhateverTheDocumentContains() {
        assertThat(trouble("{\"a\\u001b[31m\\nb\\u202e\": 1}"))
                .startsWith("in.json:1:2: a\\u001b[31m\\nb\\u202e: unknown key 'a\\u001b[31m\\nb\\u202e'");
    }

    @Test
    void aMessageStaysShortWhateverTheDocumentContains() {
        assertThat(trouble("{\"registry\": {\"" + "k".repeat(100_000) + "\": 1}}"))
                .hasSizeLessThan(400);
    }

    private static String trouble(String text) {
        return catchUnreadable(text).getMessage();
    }

    private static String trouble(String text, Charset charset) {
        return catchThrowableOfType(
                        Unreadable.class,
                        () -> Input.of("in.json", new ByteArrayInputStream(text.getBytes(charset)))
                                .read())
                .getMessage();
    }

    private static String troubleWithRuleSet(String text, List<RuleSet<?>> known) {
        return catchThrowableOfType(Unreadable.class, () -> Judge.of(known).judge(Input.of("in.json", text)))
                .getMessage();
    }

    private static Unreadable catchUnreadable(String text) {
        return catchThrowableOfType(
                Unreadable.class,
                () -> Documents.read(
                        Input.of("in.json", new ByteArrayInputStream(text.getBytes(UTF_8))), Application.class));
    }

    private static Unreadable catchUnreadable(Path file) {
        return catchThrowableOfType(Unreadable.class, () -> Input.of(file));
    }

    @Test
    void aNumberWhereATextBelongs() {
        assertThat(trouble("{\"period\": {\"start\": 20190601}}"))
                .isEqualTo(
                        "in.json:1:22: period.start: must be a date such as \"2019-06-01\", is the number '20190601'");
        assertThat(trouble("{\"submittedAt\": 2019}"))
                .isEqualTo(
                        "in.json:1:17: submittedAt: must be a time such as \"2019-05-31T14:30:00+02:00\", is the number"
                                + " '2019'");
        assertThat(trouble("{\"budget\": {\"currency\": 578}}"))
                .isEqualTo("in.json:1:25: budget.currency: must be a currency such as \"NOK\", is the number '578'");
        assertThat(trouble("{\"budget\": {\"lines\": [{\"category\": 1}]}}"))
                .isEqualTo("in.json:1:36: budget.lines[0].category: must be text, is the number '1'");
    }

    @Test
    void whatIsNearlyRightAmongTheAnswers() {
        assertThat(trouble("{\"answers\": {\"1\" \"x\"}}"))
                .isEqualTo("in.json:1:18: answers[1]: a colon is missing before '\"'");
        assertThat(trouble("{\"answers\": {\"1\": \"x\", \"2\" \"y\"}}"))
                .isEqualTo("in.json:1:28: answers[2]: a colon is missing before '\"'");
    }

    @Test
    void aDocumentWithoutAFieldForItMayNameItsRulesOnce() {
        assertThat(budgetTrouble("{\"ruleSet\":\"a\",\"ruleSet\":\"b\"}"))
                .isEqualTo("in.json:1:16: ruleSet: the key 'ruleSet' is given twice");
        assertThat(budgetTrouble("{\"qqqqqqqqqq\": 1}"))
                .isEqualTo("in.json:1:2: qqqqqqqqqq: unknown key 'qqqqqqqqqq'; known are currency, requested, lines,"
                        + " coFunding, ruleSet");
        assertThat(trouble("{\"qqqqqqqqqqqqqqqq\": 1}")).doesNotContain("ruleSet, ruleSet");
    }

    @Test
    void whatIsNearlyRightBeforeTheRuleSetIsNamed() {
        assertThat(troubleWithRuleSet("{\"title\": \"x\"\n \"goals\": []}", List.of()))
                .isEqualTo("in.json:2:2: a comma is missing before '\"'");
    }

    private static String budgetTrouble(String text) {
        return catchThrowableOfType(Unreadable.class, () -> Documents.read(Input.of("in.json", text), Budget.class))
                .getMessage();
    }
}
