// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleFileReader;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;

/** Reads the rule files of country modules. */
public final class ShippedFiles implements RuleFileReader {

    /** For {@link java.util.ServiceLoader}. */
    public ShippedFiles() {}

    @Override
    public List<RuleSet<?>> read(List<Input> files, List<RuleSet<?>> known) {
        return Calls.read(files, known);
    }
}
