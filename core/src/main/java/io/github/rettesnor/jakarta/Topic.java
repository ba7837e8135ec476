// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import java.util.Map;
import java.util.Optional;

/**
 * The groups by what a rule is about: the kind of document that its rule set judges. The rules of a budget are of {@link Budget}
 * also where an application includes them, so that a form can be judged page by page.
 */
public final class Topic {

    private static final Map<Class<?>, Class<?>> GROUPS = Map.of(
            io.github.rettesnor.model.Application.class, Application.class,
            io.github.rettesnor.model.Budget.class, Budget.class,
            io.github.rettesnor.model.FinalReport.class, FinalReport.class,
            io.github.rettesnor.model.Invitation.class, Invitation.class,
            io.github.rettesnor.model.CooperationAgreement.class, CooperationAgreement.class,
            io.github.rettesnor.model.RegistryProfile.class, RegistryProfile.class);

    private Topic() {}

    static Optional<Class<?>> of(Class<?> document) {
        return Optional.ofNullable(GROUPS.get(document));
    }

    /** Rules about an application, without those about its budget. */
    public interface Application {}

    /** Rules about a budget, or about accounts. */
    public interface Budget {}

    /** Rules about a final report, without those about its accounts. */
    public interface FinalReport {}

    /** Rules about an invitation. */
    public interface Invitation {}

    /** Rules about a cooperation agreement. */
    public interface CooperationAgreement {}

    /** Rules about a registry. */
    public interface RegistryProfile {}
}
