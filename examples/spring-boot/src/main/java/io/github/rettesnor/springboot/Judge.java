// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.json.Documents;
import io.github.rettesnor.json.Input;
import io.github.rettesnor.report.Judged;
import io.github.rettesnor.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads and judges documents. Nothing of a document is kept. */
@Component
final class Judge {

    private static final String NAME = "document";
    private static final JsonFactory JSON = new JsonFactory();

    private final RuleBook rules;
    private final Limits limits;
    private final Turns turns;

    Judge(RuleBook rules, Limits limits, Turns turns) {
        this.rules = rules;
        this.limits = limits;
        this.turns = turns;
    }

    /**
     * Judges a document, and tells of it.
     *
     * @param document its text, UTF-8
     * @param chosen the rule set to judge by, null for the one that the document names
     * @param telling makes the answer of what was judged
     * @return the answer
     * @throws io.github.rettesnor.json.Unreadable if it cannot be read
     * @throws Problem if it asks too much of the service, or there is no such rule set
     */
    <T> T judge(byte[] document, @Nullable String chosen, Function<Judged<?>, T> telling) {
        return turns.take(() -> telling.apply(judged(document, chosen)));
    }

    private Judged<?> judged(byte[] document, @Nullable String chosen) {
        checkNumberOfValues(document);
        Input input = Input.of(NAME, new ByteArrayInputStream(document));
        RuleSet<?> ruleSet = chosen == null ? Documents.ruleSet(input, rules.all()) : ruleSet(chosen);
        return judged(input, ruleSet);
    }

    private static <D> Judged<D> judged(Input input, RuleSet<D> rules) {
        return Judged.of(NAME, Documents.read(input, rules.document()), rules);
    }

    private RuleSet<?> ruleSet(String id) {
        try {
            return rules.get(id);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private void checkNumberOfValues(byte[] document) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            for (int values = 0; parser.nextToken() != null; values++) {
                if (values == limits.values()) {
                    throw new Problem(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "The document has more than " + limits.values() + " keys, values and brackets.");
                }
            }
        } catch (JacksonException e) {
            // What is wrong with it is for the reader to tell.
        }
    }
}
