// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case, as it is written.
 *
 * @param name what it shows
 * @param rules the rule set, or its file
 * @param document the document, or its file
 * @param change what is changed in the document, by path
 * @param judgements what a person is taken to have answered, by rule
 * @param expect what is expected of the rules
 * @param boundary the rules at whose boundary it is, one or a list
 */
record CaseForm(
        Placed<String> name,
        @Nullable Node rules,
        @Nullable Node document,
        @Nullable Node change,
        @Nullable Map<String, Placed<Boolean>> judgements,
        Expect expect,
        @Nullable Node boundary) {

    /**
     * Several cases with what they have in common, as they are written.
     *
     * @param rules the rule set, or its file
     * @param document the document, or its file
     * @param change what is changed in the document, by path
     * @param cases the cases; each is read alone, so that its problems are its own
     */
    record Several(
            @Nullable Node rules,
            @Nullable Node document,
            @Nullable Node change,
            List<Node> cases) {}

    /**
     * What is expected of the rules.
     *
     * @param decision the decision
     * @param outcomes outcomes by rule
     * @param findings the findings: these and no others
     */
    record Expect(
            Placed<Decision> decision,
            @Nullable Map<String, Placed<Outcome>> outcomes,
            @Nullable Placed<List<Placed<Finding>>> findings) {}

    /**
     * A finding that is expected.
     *
     * @param rule the rule that finds it
     * @param path where; nothing for the document as a whole
     * @param outcome what the rule finds, violated unless stated
     * @param figures some of its figures
     */
    record Finding(
            Placed<String> rule,
            Node path,
            @Nullable Found outcome,
            @Nullable Map<String, Node> figures) {}

    /** The outcomes that findings have. */
    enum Found {
        VIOLATED,
        NOT_EVALUATED
    }
}
