// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.jakarta.RuleSetValidator;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.no.Norway;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a submission with nothing but Hibernate Validator, and prints what is wrong in four languages. */
public final class PlainJava {

    private PlainJava() {}

    /**
     * Prints each violation by {@code @Conforms}, and then each by the rule set's own validator.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Submission submission = new Submission("", " ", hostile());
        for (Language language : Language.values()) {
            print(validator(language.locale()).validate(submission), language, out);
            Supplier<Locale> locale = language::locale;
            print(
                    RuleSetValidator.of(Norway.grantApplication(2019), locale).validate(submission.application()),
                    language,
                    out);
        }
    }

    private static Validator validator(Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, context -> locale, false))
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static <T> void print(Set<ConstraintViolation<T>> violations, Language language, PrintStream out) {
        violations.stream()
                .map(violation -> language.code() + " " + violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .forEach(out::println);
    }

    /**
     * Returns an application with texts that look like templates and expressions.
     *
     * @return the application
     */
    static Application hostile() {
        return ApplicationBuilder.builder()
                .goals(List.of("${7*7}", "{finding.nb}", "#{1+1}", "\\{x\\} \\$ \\\\ \\\\$"))
                .build();
    }
}
