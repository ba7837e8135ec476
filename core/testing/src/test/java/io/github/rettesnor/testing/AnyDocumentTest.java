// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnyDocumentTest {

    private static final RuleSet<Budget> RULES = RuleSet.of(
            "xx:test:1",
            Budget.class,
            Phrasebook.CORE.with(Map.of(Language.EN, Map.of("xx.travel", "travel"))),
            Rule.must(
                    "xx.travel",
                    Source.document("A call"),
                    new PerHeadAtMost(Category.TRAVEL, ExactMoney.of("2222", "EUR"))));

    @Test
    void documentsForARuleComeNearItsLimitInItsCurrency() {
        List<Budget> budgets = AnyDocument.of(RULES).sampleStream().limit(500).toList();
        assertThat(budgets).extracting(Budget::currency).contains(Currency.getInstance("EUR"));
        assertThat(costs(budgets))
                .contains(new BigDecimal("2222.00"), new BigDecimal("2222.01"), new BigDecimal("2221.99"));
    }

    private static Stream<BigDecimal> costs(List<Budget> budgets) {
        return budgets.stream()
                .flatMap(budget -> budget.lines().stream())
                .filter(Objects::nonNull)
                .map(BudgetLine::unitCost);
    }

    @Test
    void fieldsMayBeMissing() {
        assertThat(AnyDocument.of(Budget.class).sampleStream().limit(500))
                .extracting(Budget::currency)
                .containsNull();
    }

    @Test
    void aClassThatIsNoRecordHasNoDocuments() {
        assertThatIllegalArgumentException().isThrownBy(() -> AnyDocument.of(String.class));
    }
}
