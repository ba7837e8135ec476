// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationContext.Message;
import io.avaje.validation.adapter.ValidationRequest;
import io.github.rettesnor.benchmarks.byhand.Rule;
import io.github.rettesnor.benchmarks.byhand.Sink;
import io.github.rettesnor.verdict.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** Lets the judges look at an application. */
@ConstraintAdapter(Judged.class)
public final class JudgedByAvaje implements ValidationAdapter<ApplicationForm> {

    private final Map<Outcome, Map<Rule, Message>> messages = new EnumMap<>(Outcome.class);

    /** Makes the messages ready. */
    public JudgedByAvaje(AdapterCreateRequest request) {
        for (Outcome outcome : Outcome.values()) {
            Map<Rule, Message> ofOutcome = new EnumMap<>(Rule.class);
            for (Rule rule : Rule.values()) {
                ofOutcome.put(rule, request.message(RuleMessage.of(rule, outcome)));
            }
            messages.put(outcome, ofOutcome);
        }
    }

    @Override
    public boolean validate(ApplicationForm form, ValidationRequest request, String property) {
        boolean[] valid = {true};
        for (Judge judge : Judge.BEYOND_STANDARD) {
            judge.look(form.of(), (rule, outcome, list, index, field, figures) -> {
                valid[0] = false;
                request.addViolation(messages.get(outcome).get(rule), Sink.path(list, index, field));
            });
        }
        return valid[0];
    }
}
