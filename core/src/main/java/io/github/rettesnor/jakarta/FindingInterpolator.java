// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.verdict.Finding;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Words the findings of a {@link RuleSetValidator} without any template; all other messages are the delegate's.
 *
 * @param delegate interpolates the messages of other constraints
 * @param locale asked for each message
 */
record FindingInterpolator(MessageInterpolator delegate, Supplier<Locale> locale) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale.get());
    }

    @Override
    public String interpolate(String template, Context context, Locale asked) {
        if (context.getConstraintDescriptor().getAnnotation() instanceof Follows
                && context.unwrap(HibernateMessageInterpolatorContext.class)
                                .getMessageParameters()
                                .get(HibernateReporter.FINDING)
                        instanceof Finding finding) {
            return finding.message(asked);
        }
        return delegate.interpolate(template, context, asked);
    }
}
