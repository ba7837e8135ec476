// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * At least one element of a list has all of some fields. The order of the elements makes no difference, and what the others lack
 * does no harm. Where none has all of them, that is reported of the list; of a list with one element, each field that it lacks.
 *
 * @param list the place of the list
 * @param fields the fields that one of its elements must have, at least one
 */
public record AnyHas(Place list, List<String> fields) implements Requirement {

    /** Copies the list of fields. */
    public AnyHas {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new Refusal("refused.no-field", Map.of());
        }
    }

    /**
     * Returns the requirement that at least one element of a list has all of these fields.
     *
     * @param list the place of the list
     * @param fields the fields
     * @return the requirement
     */
    public static AnyHas anyHas(String list, String... fields) {
        return new AnyHas(Place.of(list), Arrays.asList(fields));
    }

    private ElementFields elements() {
        return new ElementFields(list, fields);
    }

    @Override
    public Example example(Class<?> document) {
        return elements().example(document);
    }

    @Override
    public Check on(Class<?> document) {
        Spot whole = Spot.of(list, document);
        List<Spot> spots = elements().on(document);
        return examination -> {
            Elements elements = new Elements(new TreeMap<>(), new ArrayList<>(0));
            for (int i = 0; i < spots.size(); i++) {
                elements.look(spots.get(i), fields.get(i), examination);
            }
            return elements.judge(whole.path(examination), fields, examination);
        };
    }

    /**
     * What the elements lack, by their positions.
     *
     * @param lacking the fields that each lacks, as far as that is known
     * @param notRead what could not be read and may be one of the fields
     */
    private record Elements(Map<Integer, Lack> lacking, List<Unread> notRead) {

        void look(Spot spot, String field, Examination examination) {
            Spot.JudgeOfKept judge = (value, unread, here) -> {
                Lack lack = lacking.computeIfAbsent(here.number() - 1, position -> new Lack());
                if (unread == null ? !Values.isGiven(value) : !here.isGiven(spot)) {
                    Unread undecided = unread == null ? null : here.undecided(spot);
                    if (undecided == null) {
                        lack.fields.add(field);
                    } else {
                        lack.undecided.add(undecided);
                    }
                }
                return Outcome.PASSED;
            };
            spot.walk(examination, judge, notRead);
        }

        Outcome judge(Path list, List<String> fields, Examination examination) {
            for (Lack lack : lacking.values()) {
                if (lack.fields.isEmpty() && lack.undecided.isEmpty()) {
                    return Outcome.PASSED;
                } else if (lack.fields.isEmpty()) {
                    notRead.add(lack.undecided.get(0));
                }
            }
            if (!notRead.isEmpty()) {
                return examination.unreadable(notRead.get(0));
            }
            if (lacking.size() != 1) {
                Figure all =
                        new Figure.Series(fields.stream().map(Figures::term).toList(), false);
                return examination.violated(
                        list, lacking.isEmpty() ? "missing" : "violated", Figures.of("fields", all));
            }
            for (String field : lacking.values().iterator().next().fields) {
                Figures figures = Figures.of("number", count(1)).and("field", term(field));
                examination.violated(list.index(0).field(field), "field", figures);
            }
            return Outcome.VIOLATED;
        }
    }

    /** The fields that one element lacks, and what could not be read of its others. */
    private static final class Lack {

        private final List<String> fields = new ArrayList<>(0);
        private final List<Unread> undecided = new ArrayList<>(0);
    }
}
