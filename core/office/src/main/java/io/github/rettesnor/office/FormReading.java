// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.Block.Box;
import io.github.rettesnor.office.Block.Paragraph;
import io.github.rettesnor.office.Block.Row;
import io.github.rettesnor.office.Block.Style;
import io.github.rettesnor.office.Block.Table;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text document by the rules that it falls under. Rows and lines with a label give fields; tables give lists and the budget;
 * numbered rows of a form give answers; what stands under headings gives sections or answers.
 */
final class FormReading {

    private static final int LONGEST_HEADING = 80;

    private final String input;
    private final FormPlan plan;
    private final FormsOwn own;
    private final Mapping mapping;
    private final Draft draft;
    private final FormFields fields;
    private final Topics topics;
    private final FormLists lists;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private boolean isLabelled;
    private boolean isQuestioned;
    private boolean hasStyles;
    private @Nullable String list;

    FormReading(String input, FormPlan plan, Mapping mapping) {
        this.input = input;
        this.plan = plan;
        this.mapping = mapping;
        this.own = new FormsOwn(plan);
        FormWords words = new FormWords(plan.words());
        this.draft = new Draft(input);
        FieldReader values = new FieldReader(input, words, plan.zone());
        this.fields = new FormFields(input, plan, own, draft, values, problems, taken);
        this.topics = new Topics(plan, own);
        this.lists = new FormLists(plan, draft, values, words);
    }

    List<Taken> taken() {
        return taken;
    }

    Node read(List<Block> body) {
        hasStyles = body.stream().anyMatch(block -> block instanceof Paragraph paragraph && isStyled(paragraph));
        for (Block block : body) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Table table) {
                table(table);
            }
        }
        topics.write(draft, input, taken);
        if (!isLabelled && !isQuestioned) {
            fields.refuseToGuess();
        }
        return Nodes.document(input, Position.START, draft.fields(), problems);
    }

    /** What was read, as a document that names the rule set under which it falls. */
    Node under(String id) {
        draft.put("ruleSet", Nodes.of(input, Position.START, Node.Kind.TEXT, id));
        return Nodes.document(input, Position.START, draft.fields(), problems);
    }

    private static boolean isStyled(Paragraph paragraph) {
        return paragraph.style() == Style.HEADING && !paragraph.text().isBlank();
    }

    private void paragraph(Paragraph paragraph) {
        String text = paragraph.text().strip();
        Location at = new Position(Math.max(1, paragraph.number()), 1);
        boolean isHelp = paragraph.style() != Style.HEADING && own.without(text).isEmpty();
        if (text.isEmpty() || isHelp || paragraph.style() == Style.CONTENTS) {
            return;
        } else if (paragraph.style() == Style.TITLE) {
            title(text, at);
        } else if (isHeading(paragraph, text)) {
            heading(text, paragraph.level(), at);
        } else if (!lists.mark(list, text, at) && !line(text, at)) {
            topics.add(text, at);
        }
    }

    /** The title of the document is that of the project, unless it is the one of a blank form. */
    private void title(String text, Location at) {
        boolean isForm = own.isIn(text);
        boolean isProject = !isForm && plan.fields().get("title") != null && !draft.has("title");
        if (isProject) {
            fields.put("title", text, at);
        } else if (!isForm) {
            topics.add(text, at);
        }
    }

    private boolean isHeading(Paragraph paragraph, String text) {
        if (isStyled(paragraph)) {
            return true;
        }
        boolean canBe = !hasStyles && text.length() <= LONGEST_HEADING && !text.endsWith(".") && !text.contains("\n");
        return canBe && (paragraph.style() == Style.BOLD || topics.isKnown(text));
    }

    private void heading(String text, int level, Location at) {
        list = topics.isKnown(text)
                ? null
                : FormWords.fields(text).stream()
                        .filter(field -> plan.fields().get(field) != null)
                        .findFirst()
                        .orElse(null);
        topics.open(text, level, at, list != null);
    }

    /** A line such as {@code Project end: 31.12.2019}. */
    private boolean line(String text, Location at) {
        int colon = text.indexOf(':');
        String label = colon < 0 ? "" : text.substring(0, colon);
        String path = label.length() > LONGEST_HEADING ? null : fields.path(label);
        return path != null && field(path, text.substring(colon + 1).strip(), at);
    }

    /** Takes a value with its label; false where it is part of a section's text too. */
    private boolean field(String path, String text, Location at) {
        if (!topics.isWithin()) {
            fields.put(path, text, at);
            return true;
        } else if (draft.get(path) == null) {
            fields.put(path, text, at);
        }
        return false;
    }

    private void table(Table table) {
        if (budget(table) || lists.table(list, table, taken)) {
            return;
        }
        QuestionRows questions = new QuestionRows(input, plan, own, table);
        if (questions.isForm()) {
            isQuestioned = true;
            list = null;
            questions.write(draft, topics, taken);
            return;
        }
        boolean isFields = table.rows().stream().anyMatch(row -> label(row) != null);
        for (Row row : table.rows()) {
            String path = isFields ? label(row) : null;
            isLabelled |= "ruleSet".equals(path);
            boolean isTaken = path != null
                    && field(
                            path,
                            row.cells().get(1).text(),
                            at(table, row.cells().get(1)));
            if (!isTaken && !row.cells().isEmpty()) {
                topics.add(row.text(), at(table, row.cells().get(0)));
            }
        }
    }

    private @Nullable String label(Row row) {
        return row.cells().size() == 2 ? fields.path(row.cells().get(0).text()) : null;
    }

    static Location at(Table table, Box box) {
        return new TableCell(table.number(), box.row(), box.number());
    }

    /** A table whose headings are those of a budget, with a column of categories, so that no other table is read as one. */
    private boolean budget(Table table) {
        String field = plan.rules().document() == Budget.class
                ? ""
                : plan.fields().get("budget") != null
                        ? "budget"
                        : plan.fields().get("accounts") != null ? "accounts" : null;
        TableWords tableWords = new TableWords(mapping);
        Sheet sheet = Sheet.of(table);
        Headings headings = field == null ? null : Headings.find(input, sheet, tableWords);
        if (field == null || headings == null || headings.column("category") == null) {
            return false;
        }
        BudgetTable budget = new BudgetTable(input, sheet, headings, tableWords, mapping);
        Node node = budget.read();
        taken.addAll(budget.taken());
        problems.addAll(budget.problems());
        if (field.isEmpty()) {
            node.parts().forEach(part -> draft.put(part.key(), part));
        } else if (!draft.put(field, node)) {
            problems.add(new Problem(input, node.location(), Path.ROOT, "office.second-table", Map.of()));
        }
        return true;
    }
}
