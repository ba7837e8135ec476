// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that has a public form in JSON, of which its components alone are not enough. A mapper with {@code
 * io.github.rettesnor.json.RettesnorModule} writes it; any other mapper fails instead of writing a part of it.
 */
public interface WrittenByModule {

    @JsonValue
    private Object withoutModule() {
        throw new IllegalStateException(
                "a " + getClass().getSimpleName()
                        + " is written as JSON by a mapper with RettesnorModule: JsonMapper.builder().findAndAddModules().build()");
    }
}
