// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Joint plans as JSON, amounts as exact decimals in the currency of the budget. */
final class PlanJson {

    private PlanJson() {}

    static void write(JsonGenerator out, JointPlan plan) {
        LeastCuts least = plan.least();
        Path budget = plan.part().path();
        BigDecimal requested = least.after().requested();
        out.writeStartObject();
        out.writeStringProperty("path", budget.toString());
        out.writeStringProperty("currency", ExactMoney.currency(least.total()).getCurrencyCode());
        out.writeStringProperty("total", ExactMoney.number(least.total()).toPlainString());
        out.writeStringProperty("requested", requested == null ? null : requested.toPlainString());
        PartsJson.writeList(out, "cuts", least.cuts(), (to, cut) -> {
            to.writeStartObject();
            to.writeStringProperty(
                    "path", budget.field("lines").index(cut.line()).toString());
            to.writeStringProperty("rule", cut.rule().value());
            to.writeStringProperty("amount", ExactMoney.number(cut.amount()).toPlainString());
            to.writeEndObject();
        });
        out.writeEndObject();
    }
}
