// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table that are not lines of the budget: the currency, the amount asked for, co-funding, and sums, which are compared. */
final class LabelledRows {

    private final String input;
    private final Sheet sheet;
    private final CellReader cells;
    private final Sums sums;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<Node> coFunding = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> uncalculated = new ArrayList<>();

    LabelledRows(String input, Sheet sheet, CellReader cells, Sums sums) {
        this.input = input;
        this.sheet = sheet;
        this.cells = cells;
        this.sums = sums;
    }

    /** The fields of the budget that rows hold. */
    Map<String, Node> fields() {
        return fields;
    }

    List<Node> coFunding() {
        return coFunding;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The sums whose formulas were never calculated, which matters only where the table has lines. */
    List<Problem> uncalculated() {
        return uncalculated;
    }

    /** Takes a row with a label of some kind. */
    void take(SheetCell label, String kind) {
        SheetCell value = cells.named(label);
        if (value == null) {
            if (kind.equals("currency")) {
                put("currency", cells.text(label, ""));
            }
            return;
        }
        switch (kind) {
            case "currency" -> put("currency", cells.text(value));
            case "rule-set" -> put("ruleSet", cells.text(value));
            case "requested" -> {
                put("requested", cells.amountOf(value));
                sums.requested(cells.amount(value));
                only(value);
            }
            case "co-funding" -> {
                coFunding(label, value);
                only(value);
            }
            case "sum" -> sum(label, value, false);
            default -> {}
        }
    }

    /** Compares a sum that stands above the headings with all lines. */
    void takeTotal(SheetCell label) {
        SheetCell value = cells.named(label);
        if (value != null && cells.isAmount(value)) {
            sum(label, value, true);
        }
    }

    private void put(String field, Node value) {
        Node before = fields.putIfAbsent(field, value);
        if (before != null && !before.written().equals(value.written())) {
            Map<String, String> values = Map.of("text", value.written());
            problems.add(new Problem(input, value.location(), Path.ROOT, "office.given-twice", values));
        }
    }

    /** Reports what else in a row could be its amount. */
    private void only(SheetCell value) {
        cells.otherAmounts(value)
                .forEach(other -> problems.add(problem(other, "office.two-amounts", Map.of("text", other.text()))));
    }

    private void coFunding(SheetCell label, SheetCell value) {
        Map<String, Node> funding = new LinkedHashMap<>();
        int colon = label.text().indexOf(':');
        SheetCell source = cells.textBeside(label);
        String named = colon >= 0 ? label.text().substring(colon + 1).strip() : "";
        if (!named.isEmpty()) {
            funding.put("source", cells.text(label, named));
        } else if (source != null) {
            funding.put("source", cells.text(source));
        }
        BigDecimal amount = cells.amount(value);
        funding.put("amount", amount == null ? cells.amountOf(value) : cells.of(value, amount.abs()));
        sums.coFunding(amount == null ? null : amount.abs());
        coFunding.add(Nodes.object(input, sheet.at(value), funding));
    }

    private void sum(SheetCell label, SheetCell value, boolean isOfAll) {
        BigDecimal stated = cells.amount(value);
        if (stated == null) {
            (value.kind() == SheetCell.Kind.NO_VALUE ? uncalculated : problems).add(problem(value, cells.fault(value)));
            return;
        }
        BigDecimal other = isOfAll ? sums.differsInAll(stated) : sums.differs(stated);
        if (other != null) {
            problems.add(problem(
                    value,
                    "office.sum-differs",
                    Map.of(
                            "label", label.text(),
                            "stated", stated.toPlainString(),
                            "sum", other.toPlainString())));
        }
    }

    private Problem problem(SheetCell cell, BadValue value) {
        return problem(cell, value.kind(), value.values());
    }

    private Problem problem(SheetCell cell, String kind, Map<String, String> values) {
        return new Problem(input, sheet.at(cell), Path.ROOT, kind, values);
    }
}
