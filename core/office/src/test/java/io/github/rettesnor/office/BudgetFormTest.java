// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A budget that is written as a workbook is read back as it was. */
class BudgetFormTest {

    @Property(tries = 100)
    void anyBudgetIsReadBackAsItWas(@ForAll("budgets") Budget budget, @ForAll Language language) throws IOException {
        Node node = read(budget, language);
        assertThat(Documents.reading(node, Budget.class).problems()).isEmpty();
        assertThat(Documents.reading(node, Budget.class).document()).isEqualTo(budget);
    }

    @Test
    void aBlankFormIsReadBackWithoutAProblem() throws IOException {
        for (Language language : Language.values()) {
            Budget blank = new Budget(Currency.getInstance("NOK"), null, List.of(), List.of());
            Node node = read(blank, language);
            assertThat(Documents.reading(node, Budget.class).problems()).isEmpty();
            assertThat(Documents.reading(node, Budget.class).document()).isEqualTo(blank);
            assertThat(Documents.ruleSet(node)).extracting(Node::written).isEqualTo("no:budget:2019");
        }
    }

    /** A spreadsheet rounds a number to 15 digits. */
    @Test
    void anAmountOfMoreDigitsThanASpreadsheetKeepsIsReadBackExactly() throws IOException {
        BigDecimal amount = new BigDecimal("123456789012345.67");
        Budget budget = new Budget(Currency.getInstance("NOK"), amount, List.of(), List.of());
        assertThat(Documents.reading(read(budget, Language.NB), Budget.class)
                        .document()
                        .requested())
                .isEqualTo(amount);
    }

    private static Node read(Budget budget, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BudgetForm.write(budget, "no:budget:2019", language.locale(), bytes);
        return Input.of("b.xlsx", bytes.toByteArray()).read();
    }

    @Provide
    Arbitrary<Budget> budgets() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9999999.99"))
                .ofScale(2)
                .map(BigDecimal::stripTrailingZeros)
                .map(amount -> new BigDecimal(amount.toPlainString()));
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("abcæøå 0123<&>=;«".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> "x" + text.strip());
        Arbitrary<BudgetLine> lines = Combinators.combine(
                        Arbitraries.of(Category.ofFormat()),
                        texts.injectNull(0.5),
                        amounts,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 500).injectNull(0.3),
                        Arbitraries.of("0.5", "7.25", "60", "1")
                                .map(BigDecimal::new)
                                .injectNull(0.3),
                        Arbitraries.of(PayBasis.values()).injectNull(0.5),
                        Arbitraries.of(Payer.values()).injectNull(0.5))
                .as((category, text, amount, unit, persons, occasions, basis, payer) -> new BudgetLine(
                        category,
                        text,
                        text,
                        unit ? amount : null,
                        unit ? null : amount,
                        persons,
                        occasions,
                        persons == null ? null : 2019 + persons % 3,
                        payer,
                        basis,
                        text,
                        text));
        Arbitrary<CoFunding> funding =
                Combinators.combine(texts.injectNull(0.3), amounts).as(CoFunding::new);
        return Combinators.combine(
                        Arbitraries.of("NOK", "DKK").map(Currency::getInstance),
                        amounts.injectNull(0.2),
                        lines.list().ofMaxSize(8),
                        funding.list().ofMaxSize(2))
                .as(Budget::new);
    }
}
