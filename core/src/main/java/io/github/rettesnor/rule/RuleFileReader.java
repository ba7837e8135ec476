// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.reading.Input;
import java.util.List;

/** Reads the rule files that a country module ships. The rules do not know the reader, which is found as a service. */
public interface RuleFileReader {

    /**
     * Reads rule files.
     *
     * @param files the files
     * @param known the rule sets that they may be based on
     * @return the rule sets, in the order of the files
     * @throws io.github.rettesnor.reading.Unreadable if a file has a fault
     */
    List<RuleSet<?>> read(List<Input> files, List<RuleSet<?>> known);
}
