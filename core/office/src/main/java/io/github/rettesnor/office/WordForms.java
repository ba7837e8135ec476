// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.judge.RuledFormat;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.office.Block.Box;
import io.github.rettesnor.office.Block.Paragraph;
import io.github.rettesnor.office.Block.Row;
import io.github.rettesnor.office.Block.Table;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applications, reports, invitations and other documents in {@code .docx}: the blank forms of {@link DocumentForm}, the forms of calls,
 * and texts with headings. What is seen is read: tracked changes as accepted, and of a control what was filled in. A value that cannot
 * be read beyond doubt is a problem at its place. The line of a place is the number of a paragraph.
 */
public final class WordForms implements RuledFormat {

    /** A document is known by its texts if it has so many of a form's sentences and headings. */
    private static final int ENOUGH = 3;

    private final Mapping mapping;
    private final @Nullable List<RuleSet<?>> rules;

    /** A format with the words that are built in, for documents under any rule set that is present. */
    public WordForms() {
        this(Mapping.NONE);
    }

    /**
     * A format with further words for tables of amounts.
     *
     * @param mapping the words, and what cannot be seen in a table
     */
    public WordForms(Mapping mapping) {
        this(mapping, null);
    }

    private WordForms(Mapping mapping, @Nullable List<RuleSet<?>> rules) {
        this.mapping = mapping;
        this.rules = rules;
    }

    @Override
    public WordForms among(List<RuleSet<?>> some) {
        return new WordForms(mapping, List.copyOf(some));
    }

    @Override
    public boolean takes(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return Stream.of(".docx", ".docm", ".dotx", ".dotm").anyMatch(name::endsWith) && Archive.isZip(input);
    }

    @Override
    public Node read(Input input) {
        return new Found(input).node();
    }

    /**
     * Returns what the parts of a document are taken for.
     *
     * @param input the file
     * @return an entry for each heading, question, labelled row and row of a table of amounts
     * @throws io.github.rettesnor.reading.Unreadable if it cannot be read
     */
    public List<Taken> taken(Input input) {
        return new Found(input).taken();
    }

    /** One document with the rule set that it falls under. */
    private final class Found {

        private final Input input;
        private final List<Block> body;
        private final List<RuleSet<?>> sets;
        private List<Taken> taken = List.of();

        Found(Input input) {
            this.input = input;
            this.body = WordReader.read(input);
            this.sets = rules == null ? RuleSets.all() : rules;
        }

        List<Taken> taken() {
            node();
            return taken;
        }

        Node node() {
            if (sets.size() == 1) {
                return reading(sets.get(0)).read(body);
            }
            Box named = named();
            String id = named == null ? "" : named.text();
            RuleSet<?> stated = RuleSets.find(sets, id).orElse(null);
            RuleSet<?> set = named == null ? likely() : stated;
            if (set == null) {
                return Nodes.object(input.name(), Position.START, unknown(named));
            }
            FormReading reading = reading(set);
            Node node = reading.read(body);
            return named == null ? reading.under(set.id().toString()) : node;
        }

        private FormReading reading(RuleSet<?> set) {
            FormReading reading = new FormReading(input.name(), new FormPlan(set), mapping);
            taken = reading.taken();
            return reading;
        }

        private Map<String, Node> unknown(@Nullable Box named) {
            if (named == null || named.text().isEmpty()) {
                return Map.of();
            }
            Location at = Position.START;
            return Map.of("ruleSet", Nodes.of(input.name(), at, Node.Kind.TEXT, named.text()));
        }

        /** The cell beside the label of the rule set. */
        private @Nullable Box named() {
            for (Block block : body) {
                for (Row row : block instanceof Table table ? table.rows() : List.<Row>of()) {
                    boolean isNamed = row.cells().size() == 2
                            && FormWords.fields(row.cells().get(0).text()).contains("ruleSet");
                    if (isNamed) {
                        return row.cells().get(1);
                    }
                }
            }
            return null;
        }

        /** The rule set whose forms and headings a document has most of; null where there is no such one. */
        private @Nullable RuleSet<?> likely() {
            List<String> lines = new ArrayList<>();
            body.forEach(block -> lines(block, lines));
            RuleSet<?> best = null;
            int most = ENOUGH - 1;
            boolean isTied = false;
            for (RuleSet<?> set : sets) {
                int score = set.document() == Budget.class ? 0 : score(set, lines);
                isTied = score == most || (isTied && score < most);
                best = score > most ? set : best;
                most = Math.max(most, score);
            }
            return isTied ? null : best;
        }

        private static int score(RuleSet<?> set, List<String> lines) {
            Forms forms = set.words().forms().of(List.of(set.id().scheme()));
            FormPlan plan = new FormPlan(set);
            boolean hasSections = plan.fields().get("sections") != null;
            return (int) lines.stream()
                    .filter(line -> forms.areAllOf(line)
                            || (hasSections
                                    && line.length() <= 80
                                    && !FormWords.sections(line, plan).isEmpty())
                            || (line.length() <= 200 && plan.code("answers", line) != null))
                    .count();
        }

        private static void lines(Block block, List<String> into) {
            if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
                into.add(paragraph.text().strip());
            } else if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> cell.blocks().forEach(within -> lines(within, into))));
            }
        }
    }
}
