// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.AnyDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** A document has the same findings, and is refused for the same values, as JSON and as a form that is filled in. */
class FormLawsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<RuleSet<?>> SETS = List.of(Fiction.NOMINATION, Fiction.REPORT, Fiction.INVITATION);

    /** Texts that mean something in a form, or are changed by a format. */
    private static final List<String> STRANGE = List.of(
            "one\ntwo",
            "one\n\n two \n",
            "a\tb",
            "Title",
            "Title: x",
            "Prosjektslutt: 31.12.2019",
            "Summary",
            "Name",
            "Role",
            "Yes",
            "\u2612 marked",
            "[x] marked",
            "\u2610",
            "1",
            "2. ",
            "2027-01-01",
            "Choose",
            "Travel",
            "xx:nomination:2030",
            "Rule set",
            "<w:p>&amp;</w:p>",
            "a\u0085b\u2028c",
            "\ufeffx",
            "soft\u00adhyphen",
            "no\u00a0break",
            "\ud83d\ude00",
            "{limit}");

    /** A document with the rule set that it falls under. */
    record Case<D>(RuleSet<D> rules, D document) {

        void holds(Language language) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                DocumentForm.write(document, rules, language.locale(), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Input form = Input.of("a.docx", bytes.toByteArray()).as(new WordForms().among(List.of(rules)));
            Seen.of(rules, Input.of("a.json", JSON.writeValueAsString(document)))
                    .isThatOrRefusedIn(Seen.of(rules, form));
        }
    }

    @Provide
    Arbitrary<Case<?>> cases() {
        return Arbitraries.of(SETS).flatMap(FormLawsTest::cases);
    }

    private static <D> Arbitrary<Case<?>> cases(RuleSet<D> rules) {
        Arbitrary<List<String>> texts = Arbitraries.of(STRANGE).list().ofSize(20);
        return Combinators.combine(AnyDocument.of(rules), texts, Arbitraries.of(true, false))
                .as((document, strange, isStrange) -> {
                    Object held = new Held(rules, isStrange ? strange : List.of()).of(document);
                    return new Case<>(rules, rules.document().cast(held));
                });
    }

    @Property(tries = 200)
    void aFormHasTheFindingsOfItsDocument(@ForAll("cases") Case<?> document, @ForAll Language language) {
        document.holds(language);
    }
}
