// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Refusal;
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
import io.github.rettesnor.verdict.Settler;
import java.util.List;
import java.util.Map;

/**
 * Each budget line of a category that the grant pays states something, or the application states it once for all of them.
 *
 * @param category the category; where there are lines, but none of this category, nothing is asked for
 * @param field the line's field, such as {@code need}
 * @param or the place in the application that does as well
 */
public record EachLineHas(Category category, String field, Place or) implements Requirement {

    private static final Budget NONE = Fields.empty(Budget.class);

    /**
     * Returns a requirement that each line of a category states something.
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
                Fragments.fields("category", category.code(), field, Fragments.SOME_TEXT),
                Fragments.fields("category", category.code()));
    }

    @Override
    public Check on(Class<?> document) {
        Kinds.require(Application.class, document, this);
        Fields fields = Fields.of(BudgetLine.class);
        Fields.Field stated = fields.get(field);
        if (stated == null) {
            throw new Refusal("", List.of(BadValue.unknown("no-field", Map.of("field", field), field, fields.names())));
        }
        Spot once = Spot.one(or, document);
        boolean isDescribed = Elsewhere.isDescribed(Place.of(field));
        return examination -> examine((Application) examination.kept(), stated, isDescribed, once, examination);
    }

    private Outcome examine(
            Application application, Fields.Field stated, boolean isDescribed, Spot once, Examination examination) {
        Unread unread = Applications.unread(examination, "budget");
        Budget budget = application.budget();
        if (unread == null) {
            return examine(budget == null ? NONE : budget, stated, isDescribed, once, examination);
        }
        BudgetNeeds needs = BudgetNeeds.ofEach(category, isStatedOnce(once, examination) ? "category" : field);
        return needs.examine(
                budget == null ? NONE : budget,
                unread,
                examination,
                readable -> examine(readable, stated, isDescribed, once, examination));
    }

    private Outcome examine(
            Budget budget, Fields.Field stated, boolean isDescribed, Spot once, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        GrantLines lines = new GrantLines(totals, examination.path().field("budget"), examination);
        boolean isStatedOnce = isStatedOnce(once, examination);
        boolean refers = !isStatedOnce && examination.isGiven(once);
        boolean[] asked = {false};
        Unread undecided = isStatedOnce ? null : examination.undecided(once);
        Outcome outcome = lines.judge(category, Outcome.NOT_APPLICABLE, (line, isOpen) -> {
            Object value = stated.of(totals.lines().get(line));
            boolean held = examination.holds(value);
            boolean isElsewhere = held && isDescribed && Elsewhere.isNamedBy(value);
            if (isStatedOnce || (held && !isElsewhere)) {
                return Outcome.PASSED;
            } else if (undecided != null) {
                return examination.unreadable(undecided);
            }
            Path path = lines.path(line).field(field);
            if (isOpen) {
                return lines.whoPays(path, line);
            } else if (isElsewhere) {
                return examination.toJudge(path, "elsewhere", Figures.NONE, Settler.APPLICANT);
            } else if (refers) {
                boolean isFirst = !asked[0];
                asked[0] = true;
                return isFirst
                        ? examination.toJudge(once.path(examination), "elsewhere", Figures.NONE, Settler.APPLICANT)
                        : Outcome.PASSED;
            }
            return examination.violated(
                    path, "violated", Figures.of("line", count(line + 1)).and("category", term(category)));
        });
        return outcome.and(lines.salaryOfSocialCosts(category));
    }

    /** Whether it is stated once for all lines, and not only referred to. */
    private static boolean isStatedOnce(Spot once, Examination examination) {
        return examination.isGiven(once) && !Elsewhere.isNamedBy(examination.kept(once));
    }
}
