// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constructor of a record that only {@link StrictRecord} makes of JSON. Jackson 2 does not know {@code StrictRecord}; without
 * this it would skip unknown keys and convert values, so it is made to refuse.
 */
@JacksonAnnotationsInside
@JsonCreator(mode = JsonCreator.Mode.DISABLED)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.CONSTRUCTOR)
@interface NotByOtherMappers {}
