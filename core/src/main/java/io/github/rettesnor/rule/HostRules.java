// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * A rule set that judges a host's own class, as {@link RuleSet#on} makes it. Immutable, and safe for use by several threads where the view
 * is.
 *
 * @param <T> the host's class
 */
public final class HostRules<T> {

    private final Class<T> type;
    private final Viewed<T, ?> viewed;

    <D> HostRules(RuleSet<D> rules, Class<T> type, DocumentView<? super T, ? extends D> view) {
        this.type = Objects.requireNonNull(type, "type");
        this.viewed = new Viewed<>(rules, view, new Renaming(rules.document(), view.paths()));
    }

    /**
     * Judges an object of the host's.
     *
     * @param own the object
     * @return the verdict on its document, with the host's paths
     */
    public Verdict check(T own) {
        return viewed.check(own);
    }

    /**
     * Measures an object of the host's, as {@link RuleSet#measure(Object)} does.
     *
     * @param own the object
     * @return the measures, with the host's paths
     */
    public List<Measure> measure(T own) {
        return viewed.measure(own);
    }

    /** {@return the rules} */
    public RuleSet<?> rules() {
        return viewed.rules;
    }

    /** {@return the host's class} */
    public Class<T> type() {
        return type;
    }

    /** The rules and the class. */
    @Override
    public String toString() {
        return viewed.rules + " on " + type.getName();
    }

    private record Viewed<T, D>(RuleSet<D> rules, DocumentView<? super T, ? extends D> view, Renaming names) {

        D document(T own) {
            D document = view.document(Objects.requireNonNull(own, "own"));
            return Objects.requireNonNull(document, () -> view.getClass().getName() + " makes no document");
        }

        Verdict check(T own) {
            Verdict verdict = rules.check(document(own));
            return new Verdict(
                    verdict.ruleSet(),
                    verdict.language(),
                    renamed(verdict.findings()),
                    renamed(verdict.questions()),
                    verdict.outcomes(),
                    verdict.judgements(),
                    verdict.waivers(),
                    verdict.changes(),
                    verdict.problems());
        }

        private List<Finding> renamed(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.at(names.rename(finding.path())))
                    .toList();
        }

        List<Measure> measure(T own) {
            return rules.measure(document(own)).stream()
                    .map(one -> new Measure(one.rule(), one.outcome(), names.rename(one.path()), one.figures()))
                    .toList();
        }
    }
}
