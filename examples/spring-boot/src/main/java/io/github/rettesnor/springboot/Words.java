// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
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

    private static Map<String, String> words(Language language) {
        Map<String, String> words = new TreeMap<>();
        PAGE.keys(language).forEach(key -> words.put(key, PAGE.phrase(language, key)));
        Stream.concat(
                        Category.ofFormat().stream().map(Category::code),
                        Arrays.stream(PayBasis.values()).map(Enum::name))
                .forEach(code -> words.put("term." + code, Sentences.begin(PAGE.term(language, code))));
        return words;
    }
}
