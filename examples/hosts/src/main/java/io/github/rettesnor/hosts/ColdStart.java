// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.jakarta.RuleSetValidator;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.RuleSet;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Judges one application, in a Java virtual machine that has just started, and prints how many findings there are. */
public final class ColdStart {

    private ColdStart() {}

    /**
     * Judges one application.
     *
     * @param arguments the way: {@code nothing}, {@code direct}, {@code conforms} or {@code validator}
     */
    public static void main(String[] arguments) {
        Application application = PlainJava.hostile();
        int findings = switch (arguments[0]) {
            case "nothing" -> 0;
            case "direct" ->
                Norway.grantApplication(2019).check(application).findings().size();
            case "conforms" -> conforms(application);
            case "validator" -> validator(Norway.grantApplication(2019), application);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println(findings);
    }

    private static int conforms(Application application) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator()
                    .validate(new Submission("An office", "A sender", application))
                    .size();
        }
    }

    private static int validator(RuleSet<Application> rules, Application application) {
        return RuleSetValidator.of(rules).validate(application).size();
    }
}
