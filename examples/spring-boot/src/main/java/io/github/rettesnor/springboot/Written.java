// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.rule.RuleSet;

/**
 * A figure.
 *
 * @param exact the value for programs: a plain number, exact unless it is a quotient that does not end
 * @param written as a person reads it
 */
record Written(String exact, String written) {

    static Written of(Figure figure, RuleSet<?> rules, Language language) {
        return of(figure, rules.words(), language);
    }

    static Written of(Figure figure, Phrasebook words, Language language) {
        return new Written(figure.text(), figure.written(language, words));
    }
}
