// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.day;
import static io.github.rettesnor.message.Figures.share;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;
import static io.github.rettesnor.message.Language.DA;
import static io.github.rettesnor.message.Language.EN;
import static io.github.rettesnor.message.Language.NB;
import static io.github.rettesnor.message.Language.NN;
import static io.github.rettesnor.message.Phrasebook.CORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {

    private static final Phrasebook BOOK = CORE.with(Map.of(
            NB,
                    Map.of(
                            "xx.a",
                            "tittelen",
                            "xx.a.question",
                            "Er {title} god?",
                            "term.SALARY",
                            "lønn",
                            "only",
                            "bare bokmål"),
            EN, Map.of("xx.a", "the title", "xx.a.violated", "No {limit}", "term.SALARY", "pay")));

    private static Message message(String rule, String requirement, String variant, Figures figures) {
        return new Message(BOOK, rule, requirement, variant, figures);
    }

    @Test
    void theNumberOfAGoalIsWrittenWithItsName() {
        Phrasebook goals = CORE.with(Map.of(NB, Map.of("goal.1", "bedre behandling", "goal.2", "kortere ventetid")));
        assertThat(goals.term(NB, "1")).isEqualTo("1 (bedre behandling)");
        assertThat(goals.fill(
                        NB, "Mål: {codes}.", Figures.of("codes", choice(List.of(term("1"), term("2"), term("9"))))))
                .isEqualTo("Mål: 1 (bedre behandling), 2 (kortere ventetid) eller 9.");
        assertThat(CORE.term(NB, "1")).isEqualTo("1");
    }

    @Test
    void aBookIsAskedBeforeTheOneItStandsOn() {
        assertThat(BOOK.term(NB, "SALARY")).isEqualTo("lønn");
        assertThat(CORE.term(NB, "SALARY")).isEqualTo("lønnsmidler");
        assertThat(BOOK.term(NB, "TRAVEL")).isEqualTo("reiseutgifter");
        assertThat(BOOK.term(NB, "UNKNOWN")).isEqualTo("UNKNOWN");
    }

    @Test
    void whatALanguageLacksIsWrittenInTheNextThatHasIt() {
        assertThat(BOOK.phrase(DA, "only")).isEqualTo("bare bokmål");
        assertThat(BOOK.phrase(NN, "xx.a")).isEqualTo("tittelen");
        assertThat(BOOK.phrase(DA, "xx.a.violated")).isEqualTo("No {limit}");
        assertThat(BOOK.phrase(EN, "nothing")).isNull();
    }

    @Test
    void itReturnsItsOwnKeysSorted() {
        assertThat(BOOK.keys(EN)).containsExactly("term.SALARY", "xx.a", "xx.a.violated");
        assertThat(BOOK.keys(DA)).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> BOOK.keys(EN).add("x"));
    }

    @Test
    void itHasAHome() {
        assertThat(CORE.home()).isEqualTo(EN);
        assertThat(BOOK.home()).isEqualTo(EN);
        assertThat(Phrasebook.of(DA, Phrasebook.class, "core").home()).isEqualTo(DA);
    }

    @Test
    void aBookOfResourcesStandsOnTheCores() {
        Phrasebook book = Phrasebook.of(NB, Phrasebook.class, "core");
        assertThat(book.keys(NB)).isEqualTo(CORE.keys(NB));
        assertThat(book.phrase(NB, "core.title")).isEqualTo("prosjektets tittel");
    }

    @Test
    void aBookWithoutResourcesHasNoPhrasesOfItsOwn() {
        Phrasebook book = Phrasebook.of(NB, PhrasebookTest.class, "nothing");
        assertThat(book.phrase(NB, "x")).isNull();
        assertThat(book.phrase(NB, "core.title")).isEqualTo("prosjektets tittel");
    }

    @Test
    void aMissingLanguageIsEnglishUnlessTheOtherNorwegianHasThePhrase() {
        Phrasebook book = CORE.with(
                Map.of(NB, Map.of("a", "bokmål"), DA, Map.of("a", "dansk", "b", "dansk"), EN, Map.of("a", "English")));
        assertThat(book.phrase(NN, "a")).isEqualTo("bokmål");
        assertThat(CORE.with(Map.of(NB, Map.of("a", "bokmål"), EN, Map.of("a", "English")))
                        .phrase(DA, "a"))
                .isEqualTo("English");
        assertThat(book.phrase(NN, "b")).isEqualTo("dansk");
        assertThat(book.phrase(EN, "b")).isEqualTo("dansk");
    }

    @Test
    void anotherBookIsAskedForWhatABookLacksBeforeTheCore() {
        Phrasebook other =
                CORE.with(Map.of(EN, Map.of("xx.a", "another title", "own.violated", "Own", "any.violated", "X")));
        Phrasebook both = BOOK.or(other);
        assertThat(both.phrase(EN, "xx.a")).isEqualTo("the title");
        assertThat(both.phrase(EN, "own.violated")).isEqualTo("Own");
        assertThat(both.phrase(EN, "any.violated")).isEqualTo("X");
        assertThat(both.phrase(EN, "core.title")).isEqualTo("the project’s title");
        assertThat(both.or(other)).isSameAs(both);
        assertThat(both.or(BOOK)).isSameAs(both);
        assertThat(BOOK.or(CORE)).isSameAs(BOOK);
    }

    @Test
    void aKeyIsThereInAnyLanguage() {
        assertThat(BOOK.has("only")).isTrue();
        assertThat(BOOK.has("core.title")).isTrue();
        assertThat(BOOK.has("nothing")).isFalse();
    }

    @Test
    void itIsNotChangedByWhatItWasMadeFrom() {
        Map<Language, Map<String, String>> more = new HashMap<>();
        Map<String, String> english = new HashMap<>(Map.of("x", "before"));
        more.put(EN, english);
        Phrasebook book = CORE.with(more);
        english.put("x", "after");
        more.clear();
        assertThat(book.phrase(EN, "x")).isEqualTo("before");
    }

    @Test
    void namesInBracesAreFilledIn() {
        Figures figures = Figures.of("limit", share(Share.percent(60))).and("title", text("t"));
        assertThat(CORE.fill(EN, "{title}: at most {limit}!", figures)).isEqualTo("t: at most 60%!");
        assertThat(CORE.fill(EN, "{limit}{limit}", figures)).isEqualTo("60%60%");
        assertThat(CORE.fill(EN, "{unknown} {limit}", figures)).isEqualTo("{unknown} 60%");
        assertThat(CORE.fill(EN, "no names", figures)).isEqualTo("no names");
        assertThat(CORE.fill(EN, "{limit", figures)).isEqualTo("{limit");
        assertThat(CORE.fill(EN, "} {limit}", figures)).isEqualTo("} 60%");
        assertThat(CORE.fill(EN, "", figures)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{limit}", "${limit}", "#{1+1}", "C:\\u0041\\", "$1", "{", "}", "{title}", "'{0}'"})
    void aTextOutOfADocumentStaysAsItIs(String text) {
        Figures figures = Figures.of("named", text(text)).and("limit", count(7));
        assertThat(CORE.fill(EN, "It names “{named}”, {limit}.", figures)).isEqualTo("It names “" + text + "”, 7.");
    }

    @Property
    void anyTextOutOfADocumentStaysAsItIs(@ForAll String text) {
        assertThat(CORE.fill(NB, "«{a}» «{b}»", Figures.of("a", text(text)).and("b", count(1))))
                .isEqualTo("«" + text + "» «1»");
    }

    @Test
    void aSentenceThatEndsInAnAbbreviationHasOneFullStop() {
        Figures figures = Figures.of("ceiling", amount(ExactMoney.of("700", "DKK")));
        assertThat(CORE.fill(DA, "Loftet er {ceiling}.", figures)).isEqualTo("Loftet er 700\u00a0kr.");
        assertThat(CORE.fill(DA, "{ceiling} er loftet.", figures)).isEqualTo("700\u00a0kr. er loftet.");
        assertThat(CORE.fill(DA, "Loftet er {ceiling}", figures)).isEqualTo("Loftet er 700\u00a0kr.");
        assertThat(CORE.fill(NB, "Taket er {ceiling}.", figures)).isEqualTo("Taket er 700\u00a0DKK.");
    }

    @Test
    void figuresAreExactForProgramsAndWrittenForPeople() {
        Figures figures = Figures.of("money", amount(ExactMoney.of("2300", "NOK")))
                .and("share", new Figure.Portion(new BigDecimal("0.625"), true))
                .and("limit", share(Share.percent(60)))
                .and("count", count(10_000))
                .and("many", count(10_000L))
                .and("day", day(LocalDate.of(2019, 6, 1)))
                .and("code", term(Category.TRAVEL))
                .and("text", text("x"))
                .and("lines", counts(List.of(1, 2, 3)))
                .and("choice", choice(List.of(term("SALARY"), term("X"))));
        assertThat(figures.byName().values())
                .extracting(Figure::text)
                .containsExactly(
                        "2300.00",
                        "0.625",
                        "0.6",
                        "10000",
                        "10000",
                        "2019-06-01",
                        "TRAVEL",
                        "x",
                        "1, 2, 3",
                        "SALARY, X");
        assertThat(figures.byName().values())
                .extracting(figure -> figure.written(DA, CORE).replace('\u00a0', '_'))
                .containsExactly(
                        "2.300_NOK",
                        "ca._62,5_%",
                        "60_%",
                        "10.000",
                        "10.000",
                        "1. juni 2019",
                        "rejseudgifter",
                        "x",
                        "1, 2 og 3",
                        "lønmidler eller X");
    }

    @Test
    void figuresAreNotChangedButAddedTo() {
        Figures one = Figures.of("a", count(1));
        assertThat(one.and("b", count(2)).byName()).hasSize(2);
        assertThat(one.byName()).hasSize(1);
        assertThat(Figures.NONE.byName()).isEmpty();
        assertThat(one.and("a", count(2)).byName()).containsEntry("a", new Figure.Count(2));
    }

    @Test
    void theRulesOwnSentenceIsUsedBeforeItsRequirements() {
        assertThat(message("xx.a", "given", "violated", Figures.of("limit", count(3)))
                        .in(Locale.ENGLISH))
                .isEqualTo("No 3");
        assertThat(message("xx.b", "given", "violated", Figures.NONE).in(Locale.ENGLISH))
                .isEqualTo("Missing: xx.b.");
        assertThat(message("xx.b", "given", "failed", Figures.of("error", text("e")))
                        .in(Locale.ENGLISH))
                .isEqualTo("The rule could not be run: e.");
    }

    @Test
    void theTitleIsFilledInAndTheSentenceBeginsWithACapital() {
        assertThat(message("xx.a", "question", "question", Figures.NONE).in(Locale.forLanguageTag("nb")))
                .isEqualTo("Er tittelen god?");
        assertThat(message("core.title", "given", "demand", Figures.NONE).in(Locale.ENGLISH))
                .isEqualTo("Given: the project’s title.");
    }

    @Test
    void whereThereIsNoSentenceTheTitleAndTheVariantAreWritten() {
        assertThat(message("xx.a", "given", "odd", Figures.NONE).in(Locale.ENGLISH))
                .isEqualTo("the title: odd");
        assertThat(message("xx.b", "given", "odd", Figures.NONE).in(Locale.ENGLISH))
                .isEqualTo("xx.b: odd");
    }

    @Test
    void aCureIsReturnedWhereThereIsOne() {
        assertThat(message("xx.b", "reachable", "violated", Figures.of("by", text("a telephone number")))
                        .cure(Locale.ENGLISH))
                .isEqualTo(
                        "Give a name and a telephone number. An e-mail address has an @, and a telephone number at least five"
                                + " digits.");
        assertThat(message("xx.b", "given", "violated", Figures.NONE).cure(Locale.ENGLISH))
                .isNull();
    }

    @Test
    void whatALanguageLacksIsWrittenInTheNextThatHasItBeforeTheBookBelowIsUsed() {
        Phrasebook book = CORE.with(Map.of(
                DA, Map.of("xx.a", "dansk", "given.missing", "mangler"),
                NN, Map.of("xx.a", "nynorsk"),
                EN, Map.of("xx.b", "English")));
        assertThat(book.phrase(EN, "xx.a")).isEqualTo("nynorsk");
        assertThat(book.phrase(DA, "xx.a")).isEqualTo("dansk");
        assertThat(book.phrase(NB, "xx.b")).isEqualTo("English");
        assertThat(book.phrase(EN, "given.missing")).isEqualTo("mangler");
        assertThat(book.keys(EN)).containsExactly("xx.b");
    }

    @Test
    void aFigureMayBeginAPhrase() {
        assertThat(CORE.fill(EN, "{office} decides", Figures.of("office", text("Eksempelkontoret"))))
                .isEqualTo("Eksempelkontoret decides");
    }

    @Test
    void deleteAndOtherControlsAreWrittenOut() {
        assertThat(Sentences.oneLine("a\u007fb \u001fc~")).isEqualTo("a\\u007fb \\u001fc~");
        assertThat(Sentences.begin("")).isEmpty();
    }

    @Test
    void aNameWithTwoWordsIsTheOneThatSuitsItsNumber() {
        String phrase = "{months} {months|month|months}";
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("months", Figures.count(1))))
                .isEqualTo("1 month");
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("months", Figures.count(0))))
                .isEqualTo("0 months");
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("months", Figures.count(11))))
                .isEqualTo("11 months");
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.NONE)).isEqualTo(phrase);
    }

    @Test
    void aNameWithThreeWordsHasOneForZeroAndWritesItsNumberWhereAHashStands() {
        String phrase = "Sent {months|at once|within # month|within # months}.";
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("months", Figures.count(0))))
                .isEqualTo("Sent at once.");
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("months", Figures.count(1))))
                .isEqualTo("Sent within 1 month.");
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("months", Figures.count(10))))
                .isEqualTo("Sent within 10 months.");
        assertThat(Phrasebook.CORE.fill(Language.EN, "{at|is # given|are # given}", Figures.of("at", text("a#b"))))
                .isEqualTo("are a#b given");
    }

    @Test
    void aPhraseForAnyNumberHasTheLastWordsAndItsNamesInBraces() {
        assertThat(Phrasebook.ofAnyNumber("{title}: {months|at once|within # month|within # months} {after}."))
                .isEqualTo("{title}: within {months} months {after}.");
        assertThat(Phrasebook.ofAnyNumber("{minimum} {minimum|is|are} $1")).isEqualTo("{minimum} are $1");
    }

    @Test
    void aNameWithOneWordOrFourIsItsFigure() {
        assertThat(Phrasebook.CORE.fill(Language.EN, "{n|month} {n|a|b|c|d}", Figures.of("n", Figures.count(2))))
                .isEqualTo("2 2");
    }

    @Test
    void aNameWithTwoWordsIsTheOneThatSuitsItsList() {
        String phrase = "{lines|Line|Lines} {lines}";
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("lines", counts(List.of(7)))))
                .isEqualTo("Line 7");
        assertThat(Phrasebook.CORE.fill(Language.EN, phrase, Figures.of("lines", counts(List.of(1, 7)))))
                .isEqualTo("Lines 1 and 7");
    }

    @Test
    void aNumberThatIsGivenAsATextIsOneToo() {
        assertThat(Phrasebook.CORE.fill(Language.EN, "{count|element|elements}", Figures.of("count", text("1"))))
                .isEqualTo("element");
        assertThat(Phrasebook.CORE.fill(Language.EN, "{count|element|elements}", Figures.of("count", text("10"))))
                .isEqualTo("elements");
    }
}
