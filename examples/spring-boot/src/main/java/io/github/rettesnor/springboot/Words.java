// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Payer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the page in every language, so that it can change its language at once. */
@RestController
class Words {

    private static final Phrasebook PAGE = Phrasebook.of(Language.EN, Words.class, "page");

    /** The words by language code and key. */
    @GetMapping(path = "/words", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        Arrays.stream(Language.values()).forEach(language -> all.put(language.code(), words(language)));
        return all;
    }

    /** What a field of a document is called: by the whole of its place, else by its own name. */
    static String field(Language language, String place) {
        String plain = place.replace("[]", "");
        String whole = PAGE.phrase(language, "field." + plain);
        String own =
                whole == null ? PAGE.phrase(language, "field." + plain.substring(plain.lastIndexOf('.') + 1)) : whole;
        return own == null ? plain : own;
    }

    private static Map<String, String> words(Language language) {
        Map<String, String> words = new TreeMap<>();
        PAGE.keys(language).stream()
                .filter(key -> !key.startsWith("field."))
                .forEach(key -> words.put(key, PAGE.phrase(language, key)));
        Stream.of(
                        Category.ofFormat().stream().map(Category::code),
                        Arrays.stream(PayBasis.values()).map(Enum::name),
                        Arrays.stream(Payer.values()).map(Enum::name))
                .flatMap(codes -> codes)
                .forEach(code -> words.put("term." + code, Sentences.begin(PAGE.term(language, code))));
        return words;
    }
}
