// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.texts;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that only a person can answer, about the lines of a category that cost something. Lines whose description has one of some
 * words are named first, with the words. The words only point out lines; they never decide.
 *
 * @param category the category; without such lines that cost something the rule does not apply
 * @param words the words, in any language; a part of a longer word counts
 */
public record QuestionOfLines(Category category, List<String> words) implements BudgetRequirement {

    /** Copies the list. */
    public QuestionOfLines {
        words = List.copyOf(words);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofLines(category, List.of("unitCost", "lumpSum", "persons", "occasions", "description"));
    }

    @Override
    public Check on(Class<?> document) {
        BudgetRequirement.require(document, this);
        List<String> plain = plainWords();
        return needs().check((budget, examination) -> examine(budget, plain, examination));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        return examine(budget, plainWords(), examination);
    }

    private List<String> plainWords() {
        return words.stream().map(Texts::plain).toList();
    }

    /** A credit note costs nothing, in a budget too. */
    private static BudgetTotals totals(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        return totals.hasAllTotals() ? totals : examination.spent(budget);
    }

    private Outcome examine(Budget budget, List<String> plain, Examination examination) {
        BudgetTotals totals = totals(budget, examination);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        List<Integer> pointedOut = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Outcome unknown = lines.judge(category, Outcome.NOT_APPLICABLE, (line, isOpen) -> {
            if (lines.mayCost(line)) {
                List<String> here = found(totals.lines().get(line).description(), plain);
                (here.isEmpty() ? others : pointedOut).add(line);
                here.stream().filter(word -> !found.contains(word)).forEach(found::add);
            }
            return Outcome.NOT_APPLICABLE;
        });
        List<Integer> all = new ArrayList<>(pointedOut);
        all.addAll(others);
        if (all.isEmpty()) {
            return unknown;
        }
        Figures figures = Figures.of("lines", counts(numbers(all))).and("category", term(category));
        return unknown.and(examination.toJudge(
                lines.path(all.get(0)),
                found.isEmpty() ? "question" : "question-pointed-out",
                found.isEmpty()
                        ? figures
                        : figures.and("pointedOut", counts(numbers(pointedOut))).and("words", texts(found)),
                Settler.OFFICER));
    }

    private List<String> found(@Nullable String description, List<String> plainWords) {
        if (description == null) {
            return List.of();
        }
        String plain = Texts.plain(description);
        List<String> found = new ArrayList<>(0);
        for (int i = 0; i < plainWords.size(); i++) {
            if (plain.contains(plainWords.get(i))) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    private static List<Integer> numbers(List<Integer> lines) {
        return lines.stream().map(line -> line + 1).toList();
    }
}
