// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.rule.DocumentView;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** A portal's budget as one that rules judge. */
public final class PortalView implements DocumentView<PortalBudget, Budget> {

    /** For {@code @Conforms}. */
    public PortalView() {}

    @Override
    public Budget document(PortalBudget own) {
        return BudgetBuilder.builder()
                .currency(currency(own))
                .requested(number(own.getSum()))
                .lines(own.getPosts().stream().map(PortalView::line).toList())
                .build();
    }

    /** A budget in several currencies states no currency, and so its amounts are not judged. */
    private static @Nullable Currency currency(PortalBudget own) {
        Set<String> codes = Stream.concat(
                        Stream.of(own.getSum()), own.getPosts().stream().map(PortalBudget.Post::price))
                .map(amount -> amount.getCurrency().getCurrencyCode())
                .collect(Collectors.toSet());
        return codes.size() == 1 ? Currency.getInstance(codes.iterator().next()) : null;
    }

    private static BudgetLine line(PortalBudget.Post post) {
        boolean isPay = post.kind().equals("pay");
        return BudgetLineBuilder.builder()
                .category(isPay ? Category.SALARY : Category.TRAVEL)
                .payBasis(isPay ? PayBasis.BASIC_PAY : null)
                .unitCost(number(post.price()))
                .persons(post.people())
                .build();
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    @Override
    public Map<String, String> paths() {
        return Map.of(
                "requested", "sum",
                "currency", "posts",
                "lines", "posts",
                "lines[].category", "posts[].kind",
                "lines[].unitCost", "posts[].price",
                "lines[].persons", "posts[].people");
    }
}
