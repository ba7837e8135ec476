// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of files that officers write. */
class RecordBinderTest {

    private static final RecordBinder FILES =
            RecordBinder.ofFiles(Map.of(Even.class, (Part<Even>) RecordBinderTest::even));
    private static final RecordBinder FORMS = RecordBinder.ofForms(Map.of());

    public enum Colour {
        RED,
        BLUE
    }

    public record Even(int number) {}

    public record Item(
            String name,
            int count,
            @Nullable Boolean ready,
            @Nullable LocalDate day,
            @Nullable Colour colour,
            @Nullable List<String> codes,
            @Nullable Map<String, Placed<Colour>> colours,
            @Nullable Even even,
            @Nullable Node kept) {

        public Item {
            if (count < 0) {
                throw new IllegalArgumentException("the count is negative");
            }
        }
    }

    public record Box(Item item) {}

    private static Even even(Node node, Problems problems) throws BadValue {
        int number = Scalars.count(node);
        if (number % 2 != 0) {
            throw new IllegalArgumentException(number + " is odd");
        }
        return new Even(number);
    }

    private static Node node(String text) {
        return Input.of("in.yaml", text).read();
    }

    private static List<String> problems(RecordBinder binder, Class<?> type, String text) {
        Problems problems = new Problems();
        binder.read(node(text), type, problems);
        return problems.all().stream()
                .map(problem -> problem.line(Locale.ENGLISH).substring("in.yaml:".length()))
                .toList();
    }

    @Test
    void aRecordIsMadeOfAllKindsOfValues() {
        Problems problems = new Problems();
        Node file = node("{name: 7, count: 3, ready: true, day: 2027-06-01, colour: RED, codes: [1, b],"
                + " colours: {x: BLUE}, even: 4, kept: {a: [null]}}");
        Item item = FILES.read(file, Item.class, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(item.name()).isEqualTo("7");
        assertThat(item.count()).isEqualTo(3);
        assertThat(item.ready()).isTrue();
        assertThat(item.day()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(item.colour()).isEqualTo(Colour.RED);
        assertThat(item.codes()).containsExactly("1", "b");
        assertThat(item.colours().get("x").value()).isEqualTo(Colour.BLUE);
        assertThat(item.colours().get("x").at()).isSameAs(file.get("colours").get("x"));
        assertThat(item.even()).isEqualTo(new Even(4));
        assertThat(item.kept()).isSameAs(file.get("kept"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: " " | 1:18: name: must not be blank
            name: 0.50 | 1:18: name: must be text, is the number '0.50'
            name: true | 1:18: name: must be text, is true
            name: null | 1:18: name: must be text, is nothing
            name: [] | 1:18: name: must be text, is a list
            day: 2027-06-31, name: x | 1:17: day: there is no day 2027-06-31
            day: null, name: x | 1:17: day: must be a date such as "2019-06-01", is nothing
            ready: "Ja", name: x | 1:19: ready: must be true or false, is the text 'Ja'
            ready: 1, name: x | 1:19: ready: must be true or false, is the number '1'
            colour: REDD, name: x | 1:20: colour: unknown colour 'REDD'; did you mean 'RED'?
            colours: {x: GREEN}, name: x | 1:25: colours.x: unknown colour 'GREEN'; known are RED, BLUE
            codes: a, name: x | 1:19: codes: must be a list, is the text 'a'
            codes: [a, null], name: x | 1:23: codes[1]: must be text, is nothing
            colours: [], name: x | 1:21: colours: must be a group of fields (name: value), is a list
            even: 5, name: x | 1:18: even: 5 is odd
            even: 0.5, name: x | 1:18: even: must be a whole number, is 0.5
            nmae: x | 1:12: nmae: unknown key 'nmae'; did you mean 'name'?
            unknown: x, name: x | 1:12: unknown: unknown key 'unknown'; known are name, count, ready, day, colour, codes, colours, even, kept
            """)
    void aValueThatCannotBeReadIsAProblemAtItsPlace(String rest, String problem) {
        assertThat(problems(FILES, Item.class, "{count: 3, " + rest + "}")).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {name: x} | 1:1: count: missing; it is needed here
            {name: x, count: 0.50} | 1:18: count: must be a whole number, is 0.50
            {name: x, count: false} | 1:18: count: must be a whole number, is false
            {name: x, count: 3000000000} | 1:18: count: the number 3000000000 is too large to be a count
            {name: x, count: -1} | 1:1: the count is negative
            [] | 1:1: must be a group of fields (name: value), is a list
            """)
    void whatARecordNeedsOrRefusesIsAProblemOfIt(String text, String problem) {
        assertThat(problems(FILES, Item.class, text)).containsExactly(problem);
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        assertThat(problems(FILES, Box.class, """
                        extra: 1
                        item:
                          count: many
                          day: yesterday
                          codes: [a, {}, b]
                          colours: {x: PINK, y: RED}
                        """))
                .containsExactlyInAnyOrder(
                        "1:1: extra: unknown key 'extra'; known are item",
                        "3:3: item.name: missing; it is needed here",
                        "3:10: item.count: must be a whole number, is the text 'many'",
                        "4:8: item.day: must be a date such as 2019-06-01, is 'yesterday'",
                        "5:14: item.codes[1]: must be text, is a group of fields (name: value)",
                        "6:16: item.colours.x: unknown colour 'PINK'; known are RED, BLUE");
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTheRestIsKept() {
        Item item = FILES.read(
                node("{name: x, count: 1, day: never, codes: [a, {}, b], colours: {x: PINK, y: RED}}"),
                Item.class,
                new Problems());
        assertThat(item.day()).isNull();
        assertThat(item.codes()).containsExactly("a", "b");
        assertThat(item.colours()).containsOnlyKeys("y");
    }

    @Test
    void problemsAreRefusedInTheOrderOfTheirPlaces() {
        Problems problems = new Problems();
        FILES.read(node("{day: never,\n extra: 1,\n count: 1}"), Item.class, problems);
        assertThat(assertThrows(Unreadable.class, problems::refuse).problems())
                .extracting(problem -> problem.location() + " " + problem.path())
                .containsExactly("1:1 name", "1:7 day", "2:2 extra");
    }

    @Test
    void inAFormAKeyWithoutAValueIsMissingWhereItMayBe() {
        Problems problems = new Problems();
        Item item = FORMS.read(node("{name: x, count: 1, day: , codes: , colours: , kept: }"), Item.class, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(item.codes()).isNull();
        assertThat(item.kept()).isNull();
        assertThat(problems(FORMS, Item.class, "{name: , count: 1}"))
                .containsExactly("1:7: name: must be text, is nothing");
        assertThat(problems(FORMS, Item.class, "{name: x, count: 1, codes: [null], colours: {x: }}"))
                .hasSize(2);
    }

    @Test
    void overAnotherRecordOnlyWhatIsGivenChanges() {
        Item base = new Item("x", 1, true, null, Colour.RED, List.of("a"), null, null, null);
        Problems problems = new Problems();
        assertThat(FILES.readOver(node("{count: 2, codes: [b]}"), base, problems))
                .isEqualTo(new Item("x", 2, true, null, Colour.RED, List.of("b"), null, null, null));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void overAnotherRecordAllProblemsAreFoundToo() {
        Item base = new Item("x", 1, null, null, null, null, null, null, null);
        Problems problems = new Problems();
        Node changes = node("{count: null, codes: [{}], nmae: x}");
        assertThat(FILES.readOver(changes, base, problems)).isNull();
        assertThat(problems.all())
                .extracting(problem -> problem.line(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "in.yaml:1:28: nmae: unknown key 'nmae'; did you mean 'name'?",
                        "in.yaml:1:9: count: must be a whole number, is nothing",
                        "in.yaml:1:23: codes[0]: must be text, is a group of fields (name: value)");
    }

    @Test
    void overAnotherRecordARefusalIsAProblem() {
        Item base = new Item("x", 1, null, null, null, null, null, null, null);
        Problems problems = new Problems();
        assertThat(FILES.readOver(node("{count: -1}"), base, problems)).isNull();
        assertThat(FILES.readOver(node("[]"), base, problems)).isNull();
        assertThat(problems.all())
                .extracting(problem -> problem.line(Locale.ENGLISH))
                .containsExactly(
                        "in.yaml:1:1: the count is negative",
                        "in.yaml:1:1: must be a group of fields (name: value), is a list");
    }
}
