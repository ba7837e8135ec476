// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;

/** Each co-funder has a name and an amount, not negative and with no more decimals than the currency has. Without co-funders nothing is asked for. */
public record CoFundingNamed() implements BudgetRequirement {

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.fieldsOnly("coFunding", "currency");
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(
                document,
                "coFunding[]",
                Fragments.fields("source", Fragments.SOME_TEXT, "amount", BudgetExamples.ONE),
                Fragments.fields("source", Fragments.SOME_TEXT));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < budget.coFunding().size(); i++) {
            outcome = outcome.and(examine(budget, i, examination));
        }
        return outcome;
    }

    private static Outcome examine(Budget budget, int position, Examination examination) {
        CoFunding funder = budget.coFunding().get(position);
        Outcome outcome = Outcome.PASSED;
        if (!Texts.isWritten(funder.source())) {
            outcome = outcome.and(defect(examination, position, "source", "no-name"));
        }
        if (funder.amount() == null) {
            outcome = outcome.and(defect(examination, position, "amount", "no-amount"));
        } else if (!Amounts.isCost(funder.amount(), examination.currency(budget))) {
            outcome = outcome.and(defect(examination, position, "amount", "bad-amount"));
        }
        return outcome;
    }

    private static Outcome defect(Examination examination, int position, String field, String variant) {
        Path path = examination.path().field("coFunding").index(position).field(field);
        return examination.violated(path, variant, Figures.of("number", count(position + 1)));
    }
}
