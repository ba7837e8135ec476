// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationContext.Message;
import io.avaje.validation.adapter.ValidationRequest;
import java.util.EnumMap;
import java.util.Map;

/** Lets a form's judges look at it. */
@ConstraintAdapter(Judged.class)
public final class JudgedByAvaje implements ValidationAdapter<Object> {

    private final Map<Judge, Message> violated = new EnumMap<>(Judge.class);
    private final Map<Judge, Message> undecided = new EnumMap<>(Judge.class);

    /** Makes the messages ready. */
    public JudgedByAvaje(AdapterCreateRequest request) {
        for (Judge judge : Judge.values()) {
            violated.put(judge, request.message(judge.rule()));
            undecided.put(judge, request.message("?" + judge.rule()));
        }
    }

    @Override
    public boolean validate(Object form, ValidationRequest request, String property) {
        boolean[] valid = {true};
        for (Judge judge : Judge.of(form.getClass())) {
            judge.look(form, (open, list, index, field) -> {
                valid[0] = false;
                request.addViolation((open ? undecided : violated).get(judge), Judge.place("", list, index, field));
            });
        }
        return valid[0];
    }
}
