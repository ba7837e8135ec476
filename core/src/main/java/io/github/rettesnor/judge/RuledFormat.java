// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.reading.InputFormat;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;

/** A format whose documents can be read only by the rules that they fall under, such as the answers in a form that people fill in. */
public interface RuledFormat extends InputFormat {

    /**
     * Returns this format for documents that fall under one of some rule sets. {@link Judge} reads by it.
     *
     * @param rules the rule sets, at least one; where there is only one, every document falls under it
     * @return the format
     */
    InputFormat among(List<RuleSet<?>> rules);
}
