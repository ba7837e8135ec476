// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.testing.TestRules;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No report proposes cuts of a budget of which some could not be read. */
class UnreadableBudgetTest {

    private static final String CUTS = "The smallest change that keeps the limits";

    /** Overhead is not paid for, so 500 kr must be cut. */
    private static final String BUDGET = """
            {"currency": "NOK", "requested": 1500, "lines": [
              {"category": "TRAVEL", "unitCost": 500, "persons": 1, "occasions": 2},
              {"category": "OVERHEAD", "lumpSum": 500}]}""";

    @Test
    void cutsAreProposedWhereAllWasRead() throws IOException {
        assertThat(reports(BUDGET)).allMatch(report -> report.contains(CUTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NOK\"",
                "1500",
                "\"TRAVEL\"",
                " 500,",
                " 1,",
                "\"OVERHEAD\"",
                "{\"category\": \"OVERHEAD\", \"lumpSum\": 500}",
                "\"persons\"",
                "\"lumpSum\""
            })
    void noneAreProposedWhereAValueWasNot(String value) throws IOException {
        boolean isKey = BUDGET.contains(value + ": ");
        String other =
                isKey ? value.substring(0, value.length() - 1) + "x\"" : "[[]]" + (value.endsWith(",") ? "," : "");
        assertThat(reports(BUDGET.replace(value, other))).noneMatch(report -> report.contains(CUTS));
    }

    /** Each report of the budget alone, and as part of an application. */
    private static List<String> reports(String budget) throws IOException {
        Judged<?> alone = Judged.of(Documents.reading(Input.of("budget.json", budget), Budget.class), TestRules.BUDGET);
        Judged<?> within = Judged.of(
                Documents.reading(Input.of("in.json", "{\"budget\": " + budget + "}"), Application.class),
                TestRules.APPLICATION);
        return List.of(html(alone), html(within));
    }

    private static String html(Judged<?> judged) throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlReport().render(List.of(judged), Locale.ENGLISH, page);
        return page.toString();
    }
}
