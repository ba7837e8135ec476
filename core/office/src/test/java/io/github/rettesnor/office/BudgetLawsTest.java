// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.requirement.AddsUp;
import io.github.rettesnor.requirement.CoFundingNamed;
import io.github.rettesnor.requirement.LinesComplete;
import io.github.rettesnor.requirement.TotalAtMost;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.AnyDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A budget has the same findings, and is refused for the same values, as JSON, as a workbook and as a CSV file. A table that could be
 * read in another way than it was meant has a problem, and is never acceptable.
 */
class BudgetLawsTest {

    private static final List<String> COLUMNS = TableWords.FIELDS.subList(0, TableWords.FIELDS.size() - 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Source SOURCE = Source.document("The fictional call");

    private static final RuleSet<Budget> RULES = RuleSet.of(
            "xx:budget:2030",
            Budget.class,
            Phrasebook.CORE.with(Map.of(
                    Language.EN,
                    Map.of(
                            "xx.budget.complete", "complete lines",
                            "xx.budget.sum", "the sum",
                            "xx.budget.named", "who pays",
                            "xx.budget.travel", "travel"))),
            must("xx.budget.complete", SOURCE, new LinesComplete(false)),
            must("xx.budget.sum", SOURCE, new AddsUp()),
            must("xx.budget.named", SOURCE, new CoFundingNamed()),
            must("xx.budget.travel", SOURCE, new TotalAtMost(List.of(Category.TRAVEL), ExactMoney.of("700", "NOK"))));

    /** Texts that mean something in a table, or are changed by a format. A line whose description is "Sum" is a sum there. */
    private static final List<String> STRANGE = List.of(
            "Total travel",
            "Currency",
            "Co-funding",
            "Egenandel: kommunen",
            "Requested",
            "Reise",
            "TRAVEL",
            "Category",
            "500",
            "kr 2 300,-",
            "2.300",
            "50 %",
            "tusen kroner",
            "=1+1",
            "'=x",
            "+47 90 00 00 00",
            "2027-01-01",
            "TRUE",
            "_x0041_",
            "a;b,c\td",
            "\"quoted\"",
            "one\ntwo",
            "one\r\ntwo",
            "one\rtwo",
            "a\u0085b\u2028c",
            "\ufeffx",
            "a\u0000b",
            "a\u000bb\ufffe",
            "\ud83d\ude00",
            "a\ud800b",
            "<b>&amp;</b> ]]>",
            "sep=,");

    @Provide
    Arbitrary<Budget> budgets() {
        return Combinators.combine(
                        AnyDocument.of(RULES), Arbitraries.of(STRANGE).list().ofSize(5))
                .as((budget, texts) -> held(new Budget(
                        budget.currency(),
                        budget.requested(),
                        budget.lines().stream()
                                .map(line -> new BudgetLine(
                                        line.category(),
                                        line.activity() == null ? null : texts.get(0),
                                        line.description() == null ? null : texts.get(1),
                                        line.unitCost(),
                                        line.lumpSum(),
                                        line.persons(),
                                        line.occasions(),
                                        line.year(),
                                        line.paidBy(),
                                        line.payBasis(),
                                        line.need() == null ? null : texts.get(2),
                                        line.competence() == null ? null : texts.get(3)))
                                .toList(),
                        budget.coFunding().stream()
                                .map(each -> new CoFunding(texts.get(4), each.amount()))
                                .toList())));
    }

    /** What a table can hold: a currency, of two amounts of a line the one that is calculated from, and no row that is blank. */
    static Budget held(Budget budget) {
        return new Budget(
                budget.currency() == null ? Currency.getInstance("NOK") : budget.currency(),
                held(budget.requested()),
                budget.lines().stream()
                        .map(BudgetLawsTest::held)
                        .filter(BudgetLawsTest::isLine)
                        .toList(),
                budget.coFunding().stream()
                        .map(each -> new CoFunding(Seen.inXml(each.source()), held(each.amount())))
                        .filter(each -> each.amount() != null && each.amount().signum() >= 0)
                        .toList());
    }

    private static BudgetLine held(BudgetLine line) {
        return new BudgetLine(
                line.category(),
                Seen.inXml(line.activity()),
                Seen.inXml(line.description()),
                held(line.unitCost()),
                line.unitCost() == null ? held(line.lumpSum()) : null,
                line.persons(),
                held(line.occasions()),
                line.year(),
                line.paidBy(),
                line.payBasis(),
                Seen.inXml(line.need()),
                Seen.inXml(line.competence()));
    }

    private static boolean isLine(BudgetLine line) {
        return line.category() != null
                && Category.ofFormat().contains(line.category())
                && Stream.of(line.unitCost(), line.lumpSum(), line.persons(), line.occasions())
                        .anyMatch(Objects::nonNull);
    }

    /** A number that JSON and a workbook can write. */
    private static @Nullable BigDecimal held(@Nullable BigDecimal number) {
        return number == null || Math.abs((long) number.scale()) > 30 || number.precision() > 30 ? null : number;
    }

    @Property(tries = 200)
    void aWorkbookHasTheFindingsOfItsBudget(@ForAll("budgets") Budget budget, @ForAll Language language) {
        Seen.of(RULES, json(budget)).isThatOrRefusedIn(Seen.of(RULES, workbook(budget, language)));
    }

    @Property(tries = 200)
    void aCsvFileHasTheFindingsOfItsBudget(
            @ForAll("budgets") Budget budget,
            @ForAll Language language,
            @ForAll @IntRange(max = 2) int separator,
            @ForAll boolean wide) {
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Seen.of(RULES, json(budget))
                .isThatOrRefusedIn(Seen.of(RULES, csv(budget, language, ";\t,".charAt(separator), charset)));
    }

    private static Input json(Budget budget) {
        return Input.of("b.json", JSON.writeValueAsString(budget));
    }

    private static Input workbook(Budget budget, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BudgetForm.write(budget, RULES.id().toString(), language.locale(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Input.of("b.xlsx", bytes.toByteArray());
    }

    private static Input csv(Budget budget, Language language, char separator, Charset charset) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(first(language, "row.currency"), String.valueOf(budget.currency())));
        rows.add(COLUMNS.stream()
                .<@Nullable Object>map(field -> first(language, "heading." + field))
                .toList());
        Fields fields = Fields.of(BudgetLine.class);
        for (BudgetLine line : budget.lines()) {
            rows.add(COLUMNS.stream()
                    .<@Nullable Object>map(
                            field -> Objects.requireNonNull(fields.get(field)).of(line))
                    .toList());
        }
        rows.add(row(first(language, "row.requested"), null, budget.requested()));
        budget.coFunding()
                .forEach(each -> rows.add(row(first(language, "row.co-funding"), each.source(), each.amount())));
        String text = rows.stream()
                .map(row -> row.stream().map(BudgetLawsTest::cell).collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining("\r\n"));
        return Input.of("b.csv", text.getBytes(charset));
    }

    /** A row with an amount in the column of sums. */
    private static List<@Nullable Object> row(String label, @Nullable String source, @Nullable BigDecimal amount) {
        List<@Nullable Object> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
        row.set(0, label);
        row.set(1, source);
        row.set(COLUMNS.indexOf("lumpSum"), amount);
        return row;
    }

    private static String cell(@Nullable Object value) {
        String text =
                value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.matches("[^\";,\\s]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String first(Language language, String key) {
        return OfficeWords.phrase(language, key).replaceFirst(";.*", "");
    }
}
