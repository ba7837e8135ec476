// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** YAML is read as strictly as JSON, and with the same words. */
class YamlTest {

    @Test
    void aDocument() {
        assertThat(read("""
                        # A comment
                        title: "Et prosjekt"
                        goals: [2, "11"]
                        answers:
                          1: |
                            Ja.
                        budget:
                          requested:
                          lines:
                            - category: TRAVEL
                              unitCost: 1900.50
                              persons: 30.0
                        track: ~
                        """))
                .isEqualTo(ApplicationBuilder.builder()
                        .title("Et prosjekt")
                        .goals(List.of("2", "11"))
                        .answers(Map.of("1", "Ja.\n"))
                        .budget(BudgetBuilder.builder()
                                .lines(List.of(BudgetLineBuilder.builder()
                                        .category(Category.TRAVEL)
                                        .unitCost(new BigDecimal("1900.50"))
                                        .persons(30)
                                        .build()))
                                .build())
                        .build());
    }

    @Test
    void anAliasAnAnchorOrATagIsRefused() {
        assertThat(trouble("title: *x\n"))
                .isEqualTo("in.yaml:1:8: title: an alias (*) is not read; write out what it stands for");
        assertThat(trouble("goals: &a [1, 2]\n"))
                .isEqualTo("in.yaml:1:8: goals: an anchor (&) is not read; write the value where it is needed");
        assertThat(trouble("title: !!java.lang.Runtime x\n"))
                .isEqualTo("in.yaml:1:8: title: a tag (!) is not read; write the plain value");
    }

    @Test
    void anAnchorOrATagOfAPlainValueIsRefusedToo() {
        assertThat(trouble("track: 😀\ntitle: &a x\n"))
                .isEqualTo("in.yaml:2:8: title: an anchor (&) is not read; write the value where it is needed");
        assertThat(trouble("title: ! x\n"))
                .isEqualTo("in.yaml:1:8: title: a tag (!) is not read; write the plain value");
        assertThat(trouble("&a title: x\n")).startsWith("in.yaml:1:").contains("an anchor (&) is not read");
    }

    @Test
    void aCharacterOfTwoUnitsMayStandAnywhere() {
        for (int before = 0; before < 5_000; before++) {
            String title = "x".repeat(before) + "😀";
            assertThat(read("title: " + title + "\n").title())
                    .as("after %d", before)
                    .isEqualTo(title);
        }
    }

    @Test
    void aLineMayBeAsLongAsTheLargestInput() {
        String title = "x".repeat(Input.LIMIT - "title: '',".length());
        assertThat(read("title: " + title).title()).isEqualTo(title);
        assertThat(read("title: '" + title + "'").title()).isEqualTo(title);
        assertThat(trouble("title: " + title + ": "))
                .isEqualTo("in.yaml:1:" + (Input.LIMIT - 2)
                        + ": not YAML: a text with a colon and a space must be in quotation marks");
        assertThat(read("#" + title + "\n{}").title()).isNull();
    }

    @Test
    void nothingIsNoValueOrATildeButNotATextInQuotes() {
        assertThat(read("title:\n").title()).isNull();
        assertThat(read("title: ~\n").title()).isNull();
        assertThat(read("title: null\n").title()).isNull();
        assertThat(read("{track: 😀, title: ~}\n").title()).isNull();
        assertThat(read("title: '~'\n").title()).isEqualTo("~");
        assertThat(read("title: \"\"\n").title()).isEmpty();
        assertThat(read("title: 'null'\n").title()).isEqualTo("null");
        assertThat(read("title: |\n  ~\n").title()).isEqualTo("~\n");
        assertThat(read("title: >\ngoals: []\n").title()).isEmpty();
    }

    @Test
    void aMergeKeyIsAnUnknownKey() {
        assertThat(trouble("budget:\n  <<: {requested: 1}\n")).startsWith("in.yaml:2:3: budget.<<: unknown key '<<'");
    }

    @Test
    void onlyOneDocumentIsRead() {
        assertThat(trouble("title: a\n---\ntitle: b\n"))
                .isEqualTo("in.yaml:3:1: something stands after the end of the document");
        assertThat(trouble("title: a\n...\nb\n"))
                .isEqualTo("in.yaml:3:1: something stands after the end of the document");
    }

    @Test
    void anEmptyDocument() {
        assertThat(trouble("")).isEqualTo("in.yaml:1:1: is empty");
        assertThat(trouble("# nothing\n")).endsWith(": is empty");
    }

    @Test
    void keysAndValues() {
        assertThat(trouble("title: a\ntitle: b\n")).isEqualTo("in.yaml:2:1: title: the key 'title' is given twice");
        assertThat(trouble("budget:\n  lines:\n    - persons: yes\n"))
                .isEqualTo("in.yaml:3:16: budget.lines[0].persons: must be a whole number, is the text 'yes'");
        assertThat(trouble("budget:\n  lines:\n    - unitcost: 5\n"))
                .isEqualTo("in.yaml:3:7: budget.lines[0].unitcost: unknown key 'unitcost'; did you mean 'unitCost'?");
        assertThat(trouble("budget:\n  requested: .nan\n"))
                .isEqualTo("in.yaml:2:14: budget.requested: '.nan' is not a number");
        assertThat(trouble("budget:\n  requested: 1_000\n"))
                .isEqualTo("in.yaml:2:14: budget.requested: must be a number, is the text '1_000'");
        assertThat(trouble("title: 2019\n")).isEqualTo("in.yaml:1:8: title: must be text, is the number '2019'");
        assertThat(trouble("title: 😀\nregistry: {name: 😀, x: 1}\n"))
                .startsWith("in.yaml:2:21: registry.x: unknown key");
    }

    @Test
    void whatIsNoYaml() {
        assertThat(trouble("title: a\n  goals: b\n")).startsWith("in.yaml:2:8: not YAML: ");
        assertThat(trouble("budget:\n\tlines: []\n"))
                .startsWith("in.yaml:2:1: budget: not YAML: ")
                .doesNotContain("\n");
        assertThat(trouble("title: a\u0001b\n")).isEqualTo("in.yaml:1:9: not YAML: a control character stands here");
        assertThat(trouble("title: a\n? [a]\n: 1\n"))
                .isEqualTo("in.yaml:2:3: not YAML that can be read: a key is a plain text");
    }

    @Test
    void theUsualMistakesAreNamedWithTheirCure() {
        assertThat(trouble("title: Nytt: dyrere\n"))
                .isEqualTo("in.yaml:1:12: not YAML: a text with a colon and a space must be in quotation marks");
        assertThat(trouble("budget:\n\tlines: []\n"))
                .isEqualTo("in.yaml:2:1: budget: not YAML: a tab stands here; indent with spaces");
        assertThat(trouble("budget:\n  requested: 1\n title: a\n"))
                .endsWith(
                        "the indentation does not match the lines above; begin entries of one level in the same column");
        assertThat(trouble("title: \"a\npatientGroup: b\n"))
                .startsWith("in.yaml:1:8: ")
                .endsWith("not YAML: the quotation mark that opens here is never closed");
        assertThat(trouble("title: %R\n"))
                .isEqualTo("in.yaml:1:8: title: not YAML: a text that begins with '%' must be in quotation marks");
        assertThat(trouble("title: \"\\q\"\n"))
                .startsWith("in.yaml:1:10: title: not YAML: after a backslash in double quotation marks");
        assertThat(trouble("goals: - 1\n"))
                .isEqualTo(
                        "in.yaml:1:8: goals: not YAML: an element of a list, with its dash (-), begins on a line of its own");
        assertThat(trouble("budget: {")).endsWith("not YAML: a comma or a closing bracket is missing here");
        assertThat(trouble("...\n"))
                .isEqualTo(
                        "in.yaml:1:1: not YAML: what stands here cannot be read; put texts with signs in quotation marks");
        assertThat(trouble("budget: {requested: 850,50}\n"))
                .isEqualTo("in.yaml:1:25: budget.50: the comma separates two values here;"
                        + " write decimals with a point, such as 850.50");
    }

    @Test
    void aCommentThatTakesSomethingAwayFromATextIsRefused() {
        assertLost("title: Prosjekt nr. #3\n", "1:21: title: ");
        assertLost("title: 😀 Prosjekt\t# andre forsøk\n", "1:19: title: ");
        assertLost("title: Prosjekt\n  nr. #3\n", "2:7: title: ");
        assertLost("title:\n  Prosjekt nr. #3\n", "2:16: title: ");
        assertLost("goals:\n  - '2'\n  - mål # det andre\n", "3:9: goals[1]: ");
        assertLost("{title: Prosjekt nr. #3\n}", "1:22: title: ");
        assertLost("goals: [mål #2\n]", "1:13: goals[0]: ");
        assertLost(
                "budget:\r\n  lines:\r\n    - description: Reise #2\r\n      persons: 1\r\n",
                "3:26: budget.lines[0].description: ");
        assertLost("submittedAt: 2019-05-31T14:30:00+02:00 # norsk tid\n", "1:40: submittedAt: ");
        assertLost("? title #1\n: Prosjekt\n", "1:9: title: ");
    }

    @Test
    void aLineThatWouldGoOnWithATextIsNoComment() {
        assertLost("title: Prosjekt\n  #3 av fire\n", "2:3: title: ");
        assertLost("title: Prosjekt\n\n # tre av fire\ngoals: []\n", "3:2: title: ");
        assertLost("goals:\n  - mål\n    #2\n", "3:5: goals[0]: ");
        assertLost("title: |\n    Prosjekt\n  #3 av fire\n", "3:3: title: ");
        assertThat(read("title: Prosjekt\n# tre av fire\ngoals: []\n").title()).isEqualTo("Prosjekt");
        assertThat(read("goals:\n  - mål\n  # et til\n  - to\n").goals()).containsExactly("mål", "to");
        assertThat(read("title: |\n  Prosjekt\n  #3 av fire\n# slutt\n").title())
                .isEqualTo("Prosjekt\n#3 av fire\n");
        assertThat(read("goals: [mål\n  # to\n]").goals()).containsExactly("mål");
    }

    @Test
    void aTextThatBeginsWithTheSignOfACommentIsRefused() {
        assertLost("title: #3\n", "1:8: title: ");
        assertLost("title: #3 er\n  ferdig\n", "1:8: title: ");
        assertLost("goals:\n  - #2\n", "2:5: goals[0]: ");
        assertLost("goals:\n  - #2\n    mål\n", "2:5: goals[0]: ");
        assertLost("goals: [a, #2\n]", "1:12: goals[1]: ");
        assertLost("track: 8 #2\n", "1:10: track: ");
        assertLost("track: ~ #2\n", "1:10: track: ");
        assertLost("budget: #mange\n  lines: []\n", "1:9: budget: ");
        assertLost("title: \"Prosjekt\"#3\ngoals: []\n", "1:18: goals: ");
    }

    @Test
    void aCommentThatTakesNothingAwayIsNone() {
        assertThat(read("""
                        title: "Et prosjekt" # et navn
                        track: 'nr. #3'  #enda en
                        goals: ["2", # to
                          x#3, "4"] #flere
                        budget: # alle linjer
                          requested: 10 # kroner
                          lines: # én linje
                            # den første
                            - # reise
                              persons: 1 # bare én
                        #slutt
                        """))
                .isEqualTo(ApplicationBuilder.builder()
                        .title("Et prosjekt")
                        .track("nr. #3")
                        .goals(List.of("2", "x#3", "4"))
                        .budget(BudgetBuilder.builder()
                                .requested(new BigDecimal("10"))
                                .lines(List.of(
                                        BudgetLineBuilder.builder().persons(1).build()))
                                .build())
                        .build());
    }

    @Test
    void whatACommentTakesAwayIsReportedWithItsCure() {
        assertThat(catchThrowableOfType(Unreadable.class, () -> read("title: Prosjekt nr. #3\n"))
                        .message(Locale.forLanguageTag("nb")))
                .isEqualTo("in.yaml:1:21: title: det som står etter # her, er en kommentar og ville gå tapt;"
                        + " sett hele teksten i anførselstegn, eller kommentaren på en egen linje over");
    }

    private static void assertLost(String text, String place) {
        assertThat(trouble(text))
                .isEqualTo("in.yaml:" + place + "what follows # is a comment here and would be lost;"
                        + " put the whole text in quotation marks, or the comment on a line of its own above it");
    }

    @Test
    void nestingOneHundredThousandDeep() {
        assertThat(trouble("title: " + "[".repeat(100_000)))
                .startsWith("in.yaml:1:")
                .endsWith("is nested deeper than 100 levels");
    }

    @Test
    void moreThanADocumentHas() {
        assertThat(nodeTrouble("[".repeat(101))).isEqualTo("in.yaml:1:101: is nested deeper than 100 levels");
        String list = "[" + "1,".repeat(10_000) + "],";
        assertThat(nodeTrouble("[" + list.repeat(12) + "]"))
                .endsWith("the document holds more than 120000 keys and values");
        assertThat(nodeTrouble("[" + "1,".repeat(10_001) + "]"))
                .isEqualTo("in.yaml:1:20002: is a list of more than 10000 elements");
    }

    private static String nodeTrouble(String text) {
        return catchThrowableOfType(
                        Unreadable.class, () -> Input.of("in.yaml", text).read())
                .getMessage();
    }

    private static Application read(String text) {
        return Documents.read(Input.of("in.yaml", text), Application.class);
    }

    private static String trouble(String text) {
        return catchThrowableOfType(Unreadable.class, () -> read(text)).getMessage();
    }
}
