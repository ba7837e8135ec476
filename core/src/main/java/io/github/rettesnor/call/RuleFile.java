// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import org.jspecify.annotations.Nullable;

/** A rule file, as it is written, with its problems. */
final class RuleFile {

    private final Node node;
    private final Problems problems = new Problems();
    private final @Nullable WholeForm whole;
    private final @Nullable CallForm call;

    RuleFile(Node node) {
        this.node = node;
        boolean isWhole = node.get("basedOn") == null && node.get("document") != null;
        whole = isWhole ? Forms.BINDER.read(node, WholeForm.class, problems) : null;
        call = isWhole ? null : Forms.BINDER.read(node, CallForm.class, problems);
    }

    Node node() {
        return node;
    }

    Problems problems() {
        return problems;
    }

    /** The form of a file that has a rule set in full; null for another. */
    @Nullable
    WholeForm whole() {
        return whole;
    }

    /** The form of a file that changes a rule set; null for another. */
    @Nullable
    CallForm call() {
        return call;
    }

    /** The id of its rule set, null if it could not be read. */
    @Nullable
    Placed<RuleSetId> id() {
        if (whole != null) {
            return whole.ruleSet();
        }
        return call == null ? null : call.ruleSet();
    }

    /** The id as it is written. */
    String name() {
        Placed<RuleSetId> id = id();
        return id == null ? "" : id.value().toString();
    }
}
