// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What no constraint of the standard can express: the {@link Judge}s agree. It is on a method, since avaje-validator leaves constraints of
 * a type out where anything else is wrong; for Hibernate Validator it is declared as one of the type.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JudgedByHibernate.class)
public @interface Judged {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
