// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.rule.Values;
import io.github.rettesnor.verdict.Outcome;

/**
 * Each budget line of a category tells something, or the application tells it once for all of them.
 *
 * @param category the category; without such lines nothing is asked for
 * @param field the line's field, such as {@code need}
 * @param or the place in the application that does as well
 */
public record EachLineHas(Category category, String field, Place or) implements Requirement {

    /**
     * Each line of a category tells something.
     *
     * @param category the category
     * @param field the line's field
     * @param or the place in the application that does as well
     * @return the requirement
     */
    public static EachLineHas eachLineHas(Category category, String field, String or) {
        return new EachLineHas(category, field, Place.of(or));
    }

    @Override
    public Check on(Class<?> document) {
        Applications.require(document, this);
        Fields fields = Fields.of(BudgetLine.class);
        Fields.Field told = fields.get(field);
        if (told == null) {
            throw new IllegalArgumentException(
                    "a budget line has no field '" + field + "'" + Nearest.hint(field, fields.names()));
        }
        Spot once = Spot.one(or, document);
        return examination -> examine((Application) examination.document(), told, once, examination);
    }

    private Outcome examine(Application application, Fields.Field told, Spot once, Examination examination) {
        Budget budget = application.budget();
        BudgetTotals totals = budget == null ? null : examination.totals(budget);
        int line = totals == null ? -1 : totals.first(category);
        if (totals == null || line < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        if (Values.isGiven(once.value(application))) {
            return Outcome.PASSED;
        }
        Outcome outcome = Outcome.PASSED;
        for (; line >= 0; line = totals.next(line)) {
            if (!Values.isGiven(told.of(totals.lines().get(line)))) {
                outcome = outcome.and(examination.violated(
                        examination
                                .path()
                                .field("budget")
                                .field("lines")
                                .index(line)
                                .field(field),
                        "violated",
                        Figures.of("line", count(line + 1)).and("category", term(category))));
            }
        }
        return outcome;
    }
}
