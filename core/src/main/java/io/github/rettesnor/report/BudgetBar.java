// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A budget drawn as one bar, a piece for each category; the category that has a limit comes first, so that its mark fits. */
final class BudgetBar {

    private static final int MOST_COLOURS = 12;

    private final BudgetTotals totals;
    private final Currency currency;
    private final List<Category> categories;
    private final @Nullable Measure limited;
    private final Labels labels;
    private final RuleSet<Budget> rules;

    private BudgetBar(
            BudgetTotals totals,
            Currency currency,
            List<Category> categories,
            @Nullable Measure limited,
            Labels labels,
            RuleSet<Budget> rules) {
        this.totals = totals;
        this.currency = currency;
        this.categories = categories;
        this.limited = limited;
        this.labels = labels;
        this.rules = rules;
    }

    /** The bar; empty where the budget cannot be calculated, or asks for nothing. */
    static Optional<BudgetBar> of(Budget budget, List<Measure> measures, Labels labels, RuleSet<Budget> rules) {
        BudgetTotals totals = new BudgetTotals(budget, rules.categories());
        Currency currency = budget.currency();
        if (currency == null || !totals.isComplete() || totals.funds().signum() == 0) {
            return Optional.empty();
        }
        Measure limited = measures.stream()
                .filter(measure -> measure.limit() instanceof Figure.Portion)
                .findFirst()
                .orElse(null);
        List<Figure> first = limited == null ? List.of() : limited(limited);
        List<Category> categories = new ArrayList<>(totals.categories());
        categories.removeIf(category -> totals.sum(category).signum() == 0);
        categories.sort(Comparator.comparing((Category category) -> !first.contains(Figures.term(category)))
                .thenComparing(Comparator.comparing(totals::sum).reversed()));
        return Optional.of(new BudgetBar(totals, currency, categories, limited, labels, rules));
    }

    void write(Markup html) {
        html.open("figure", "class", "budget-bar");
        html.open("svg", "class", "bar", "width", "100%", "height", "64", "role", "img", "aria-label", description());
        BigDecimal from = BigDecimal.ZERO;
        for (int i = 0; i < categories.size(); i++) {
            BigDecimal sum = totals.sum(categories.get(i));
            html.open(
                            "rect",
                            "class",
                            colour(i),
                            "x",
                            Percent.of(from, totals.funds()),
                            "y",
                            "0",
                            "width",
                            Percent.of(sum, totals.funds()),
                            "height",
                            "40")
                    .text("title", labels.term(categories.get(i).code(), rules))
                    .close();
            from = from.add(sum);
        }
        if (limited != null && limited.limit() instanceof Figure.Portion limit) {
            String at = Percent.of(limit.number(), BigDecimal.ONE);
            html.open("line", "class", "mark", "x1", at, "x2", at, "y1", "0", "y2", "46")
                    .close();
            html.text("text", written(limit), "class", "mark", "x", at, "y", "61", "text-anchor", anchor(limit));
        }
        html.close();
        legend(html);
        html.close();
    }

    private static String anchor(Figure.Portion limit) {
        if (limit.number().compareTo(new BigDecimal("0.1")) < 0) {
            return "start";
        }
        return limit.number().compareTo(new BigDecimal("0.9")) > 0 ? "end" : "middle";
    }

    /** The bar in words, for those who do not see it. */
    private String description() {
        List<String> parts = new ArrayList<>();
        for (Category category : categories) {
            parts.add(labels.term(category.code(), rules) + " " + share(category));
        }
        String all = String.join(", ", parts);
        return limited == null ? all : all + ". " + labels.of("limit") + " " + written(limited.limit());
    }

    private void legend(Markup html) {
        html.open("figcaption").open("table", "class", "legend");
        html.open("thead")
                .open("tr")
                .text("th", labels.of("category"), "scope", "col")
                .text("th", labels.of("amount"), "scope", "col", "class", "number")
                .text("th", labels.of("share"), "scope", "col", "class", "number")
                .close()
                .close()
                .open("tbody");
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            html.open("tr").open("th", "scope", "row");
            html.open("svg", "class", "swatch", "width", "14", "height", "14", "aria-hidden", "true")
                    .open("rect", "class", colour(i), "width", "14", "height", "14", "rx", "3")
                    .close()
                    .close();
            html.text(labels.term(category.code(), rules)).close();
            html.text("td", amount(totals.sum(category)), "class", "number")
                    .text("td", share(category), "class", "number")
                    .close();
        }
        html.close().open("tfoot").open("tr").text("th", labels.of("total"), "scope", "row");
        html.text("td", amount(totals.funds()), "class", "number")
                .text("td", written(new Figure.Portion(BigDecimal.ONE, false)), "class", "number")
                .close()
                .close()
                .close()
                .close();
    }

    /** The categories of which the share has a limit. */
    private static List<Figure> limited(Measure measure) {
        Figure category = measure.figure("category");
        if (category instanceof Figure.Series several) {
            return several.figures();
        }
        return category == null ? List.of() : List.of(category);
    }

    private String share(Category category) {
        if (limited != null && limited(limited).equals(List.of(Figures.term(category)))) {
            return written(limited.measured());
        }
        BigDecimal sum = totals.sum(category);
        BigDecimal share = Percent.share(sum, totals.funds());
        return written(new Figure.Portion(share, share.multiply(totals.funds()).compareTo(sum) != 0));
    }

    private String amount(BigDecimal amount) {
        return written(Figures.amount(amount, currency));
    }

    private String written(Figure figure) {
        return labels.write(figure, rules);
    }

    private static String colour(int position) {
        return "colour-" + Math.min(position, MOST_COLOURS - 1);
    }
}
