// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** A form as a fact: the form, and where it stands in the application. */
public sealed interface Placed {

    /** Its path. */
    String at();

    /** The form. */
    Object form();

    /** The application itself. */
    record ApplicationFact(String at, ApplicationForm form) implements Placed {}

    /** One who applies. */
    record ApplicantFact(String at, ApplicantForm form) implements Placed {}

    /** The period. */
    record PeriodFact(String at, PeriodForm form) implements Placed {}

    /** The budget. */
    record BudgetFact(String at, BudgetForm form) implements Placed {}

    /** A line of it. */
    record LineFact(String at, LineForm form) implements Placed {}

    /** One who pays too. */
    record CoFunderFact(String at, CoFunderForm form) implements Placed {}

    /** The kind of fact that a kind of form is. */
    static Class<? extends Placed> kind(Class<?> form) {
        for (Class<?> kind : Placed.class.getPermittedSubclasses()) {
            if (kind.getRecordComponents()[1].getType() == form) {
                return kind.asSubclass(Placed.class);
            }
        }
        throw new IllegalArgumentException(form.getName());
    }

    /** All forms of an application as facts. */
    static List<Placed> all(ApplicationForm application) {
        List<Placed> all = new ArrayList<>();
        all.add(new ApplicationFact("", application));
        for (int i = 0; i < application.applicants().size(); i++) {
            all.add(new ApplicantFact(
                    "applicants[" + i + "]", application.applicants().get(i)));
        }
        if (application.period() != null) {
            all.add(new PeriodFact("period", application.period()));
        }
        BudgetForm budget = application.budget();
        all.add(new BudgetFact("budget", budget));
        for (int i = 0; i < budget.lines().size(); i++) {
            all.add(new LineFact("budget.lines[" + i + "]", budget.lines().get(i)));
        }
        for (int i = 0; i < budget.coFunding().size(); i++) {
            all.add(new CoFunderFact(
                    "budget.coFunding[" + i + "]", budget.coFunding().get(i)));
        }
        return all;
    }
}
