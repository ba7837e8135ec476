// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads and judges documents. Nothing of a document is kept. */
@Component
final class Judge {

    private static final String NAME = "document";

    private final RuleBook rules;

    Judge(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Judges a document.
     *
     * @param document its text, UTF-8
     * @param chosen the rule set to judge by, null for the one that the document names
     * @return the document with its verdict
     * @throws io.github.rettesnor.reading.Unreadable if it cannot be read
     * @throws Problem if there is no such rule set
     */
    Judged<?> judge(byte[] document, @Nullable String chosen) {
        Input input = Input.of(NAME, new ByteArrayInputStream(document));
        io.github.rettesnor.judge.Judge judge = chosen == null
                ? io.github.rettesnor.judge.Judge.of(rules.all())
                : io.github.rettesnor.judge.Judge.by(ruleSet(chosen));
        Judged<?> judged = judge.judge(input);
        if (!judged.verdict().problems().isEmpty()) {
            throw new Unreadable(judged.verdict().problems());
        }
        return judged;
    }

    private RuleSet<?> ruleSet(String id) {
        try {
            return rules.get(id);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
