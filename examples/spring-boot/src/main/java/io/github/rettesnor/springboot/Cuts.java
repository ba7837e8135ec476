// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.report.BudgetPart;
import io.github.rettesnor.requirement.LeastCuts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least cuts that bring a budget within its limits.
 *
 * @param total what they come to
 * @param cuts what to cut
 * @param after the budget with these cuts as JSON, as a text so that no digit is lost
 */
record Cuts(Written total, List<Cut> cuts, String after) {

    /** The cuts; null where none are needed, or where they cannot be reckoned. Money that is spent cannot be cut. */
    static @Nullable Cuts of(Judged<?> judged, Language language) {
        return BudgetPart.of(judged).stream()
                .filter(part -> !part.at().equals("accounts"))
                .findFirst()
                .flatMap(part -> part.cuts().map(least -> of(part, least, language)))
                .orElse(null);
    }

    private static Cuts of(BudgetPart part, LeastCuts least, Language language) {
        return new Cuts(
                Written.of(Figures.amount(least.total()), part.rules(), language),
                least.cuts().stream()
                        .map(cut -> new Cut(
                                cut.line(),
                                Sentences.begin(part.rules().title(cut.rule(), language)),
                                Written.of(Figures.amount(cut.amount()), part.rules(), language)))
                        .toList(),
                DocumentJson.of(least.after()));
    }

    /**
     * What to cut from one line.
     *
     * @param line the line's position, from 0
     * @param title the title of the rule that demands it
     * @param amount how much
     */
    record Cut(int line, String title, Written amount) {}
}
