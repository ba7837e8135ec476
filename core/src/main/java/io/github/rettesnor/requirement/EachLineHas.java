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
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;

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
    public List<Place> places() {
        return List.of(Place.of("budget"), or);
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(
                document,
                "budget.lines[]",
                Fragments.fields("category", category.name(), field, Fragments.SOME_TEXT),
                Fragments.fields("category", category.name()));
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
        return examination -> examine((Application) examination.kept(), told, once, examination);
    }

    private Outcome examine(Application application, Fields.Field told, Spot once, Examination examination) {
        Unread unread = Applications.unread(examination, "budget");
        Budget budget = application.budget();
        if (unread == null) {
            return budget == null ? Outcome.NOT_APPLICABLE : examine(budget, told, once, examination);
        }
        String needed = isTold(once, examination) ? "category" : field;
        BudgetNeeds needs = new BudgetNeeds(List.of(), category, List.of(needed), true);
        return needs.examine(
                budget == null ? Fields.empty(Budget.class) : budget,
                unread,
                examination,
                readable -> examine(readable, told, once, examination));
    }

    private Outcome examine(Budget budget, Fields.Field told, Spot once, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        int line = totals.first(category);
        if (line < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        if (isTold(once, examination)) {
            return Outcome.PASSED;
        }
        boolean refers = examination.isGiven(once);
        Unread undecided = examination.undecided(once);
        Outcome outcome = Outcome.PASSED;
        for (; line >= 0; line = totals.next(line)) {
            Object value = told.of(totals.lines().get(line));
            boolean held = examination.holds(value);
            if (held && !(Elsewhere.isDescribed(Place.of(field)) && Elsewhere.isNamedBy(value))) {
                continue;
            } else if (undecided != null) {
                return examination.unreadable(undecided);
            }
            Path path = examination.path().field("budget").field("lines").index(line).field(field);
            if (held) {
                outcome = outcome.and(examination.toJudge(path, "elsewhere"));
            } else if (refers) {
                return outcome.and(examination.toJudge(once.path(examination), "elsewhere"));
            } else {
                outcome = outcome.and(examination.violated(
                        path, "violated", Figures.of("line", count(line + 1)).and("category", term(category))));
            }
        }
        return outcome;
    }

    /** Whether it is told once for all lines, and not only referred to. */
    private static boolean isTold(Spot once, Examination examination) {
        return examination.isGiven(once) && !Elsewhere.isNamedBy(examination.kept(once));
    }
}
