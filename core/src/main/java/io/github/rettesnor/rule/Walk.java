// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the values at a place: one value, or one for each element of the lists on the way.
 *
 * @param spot the place
 * @param examination the examination, which is moved to each value in turn
 * @param judge judges each value
 * @param ofList judges a list that could not be read
 */
record Walk(Spot spot, Examination examination, Spot.JudgeOfKept judge, Function<Unread, Outcome> ofList) {

    /** Returns the outcome that outranks the others; not applicable where a list has no elements. */
    Outcome judgeAll() {
        return judge(examination.kept(), 0, -1, -1);
    }

    private Outcome judge(@Nullable Object from, int step, int first, int second) {
        Object at = from;
        for (int i = step; i < spot.length(); i++) {
            at = at == null ? null : spot.field(i).of(at);
            if (spot.step(i).each()) {
                return each((List<?>) at, i + 1, first);
            }
            at = Way.select(at, spot.step(i).key(), examination.forms());
        }
        Object value = at;
        examination.stand(spot, first, second);
        Unread unread = examination.unread();
        if (unread == null) {
            return judge.judge(value, null, examination);
        }
        Unread found = spot.unread(unread, examination.kept(), examination.forms(), first, second);
        return examination.judgeWhatWasRead(() -> judge.judge(value, found, examination));
    }

    private Outcome each(@Nullable List<?> list, int step, int first) {
        Unread unread = examination.unread();
        Unread found = unread == null ? null : spot.unread(unread, examination.kept(), examination.forms(), first, -1);
        if (found != null && (found.isWhole() && (list == null || list.isEmpty()))) {
            return ofList.apply(found);
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        int size = list == null ? 0 : list.size();
        for (int i = 0; i < size; i++) {
            Object element = Way.element(list, i);
            outcome = outcome.and(first < 0 ? judge(element, step, i, -1) : judge(element, step, first, i));
        }
        return outcome;
    }
}
