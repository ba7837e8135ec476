// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.office.Block.Box;
import io.github.rettesnor.office.Block.Row;
import io.github.rettesnor.office.Block.Table;
import io.github.rettesnor.verdict.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbered questions of a form in a table: a row begins with the number of a question, and the answer stands with the question,
 * beside it or in the rows below.
 */
final class QuestionRows {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\s*[.):]?");
    private static final Pattern BEGINNING = Pattern.compile("^\\s*(\\d{1,2})\\s*[.)]\\s+(?=\\S)");

    private final String input;
    private final FormPlan plan;
    private final FormsOwn own;
    private final Table table;
    private final List<Asked> asked = new ArrayList<>();

    QuestionRows(String input, FormPlan plan, FormsOwn own, Table table) {
        this.input = input;
        this.plan = plan;
        this.own = own;
        this.table = table;
        if (plan.fields().get("answers") != null) {
            find();
        }
    }

    /** A question with what stands beside and below it. */
    private record Asked(String code, StringBuilder text, Location at) {}

    private void find() {
        Asked last = null;
        for (Row row : table.rows()) {
            String number = number(row);
            if (number != null) {
                Box answer = row.cells().get(row.cells().size() - 1);
                last = new Asked(number, new StringBuilder(), FormReading.at(table, answer));
                asked.add(last);
            }
            if (last != null) {
                for (Box box : row.cells()) {
                    String text = BEGINNING.matcher(box.text()).replaceFirst("");
                    boolean isNumber = NUMBER.matcher(box.text()).matches();
                    last.text().append(isNumber ? "" : text + "\n");
                }
            }
        }
    }

    /** The number of the question that a row begins with, null if it begins with none that the form has. */
    private @Nullable String number(Row row) {
        Set<String> known = plan.known("answers");
        for (Box box : row.cells()) {
            String text = box.numbered();
            Matcher alone = NUMBER.matcher(text);
            Matcher beginning = BEGINNING.matcher(text);
            if (alone.matches() && known.contains(alone.group(1))) {
                return alone.group(1);
            } else if (beginning.lookingAt() && known.contains(beginning.group(1)) && own.isIn(box.text())) {
                return beginning.group(1);
            } else if (!text.isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** Whether these are the questions of a form: some of them are numbered, and most of those have the form's own text. */
    boolean isForm() {
        long own = asked.stream()
                .filter(one -> this.own.isIn(one.text().toString()))
                .count();
        return own > 0 && own * 2 >= asked.size();
    }

    void write(Draft draft, Topics topics, List<Taken> taken) {
        topics.ask();
        for (Asked one : asked) {
            taken.add(new Taken(
                    one.at(),
                    "answers[" + one.code() + "]",
                    own.without(one.text().toString())));
            if (plan.codes("answers").contains(one.code())) {
                topics.answer(draft, input, one.code(), own.without(one.text().toString()), one.at());
            } else {
                new Nominations(input, plan, own).write(one.text().toString(), one.at(), draft);
            }
        }
    }
}
