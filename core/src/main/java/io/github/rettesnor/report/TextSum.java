// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.verdict.Decision;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last line of a report on several documents: how many have each decision. */
public final class TextSum {

    private TextSum() {}

    /**
     * Returns the line.
     *
     * @param decisions the decisions, one a document
     * @param unjudged how many inputs could not be judged
     * @param locale the language; English if it is not nb, nn or da
     * @return the line, which ends in a line feed
     */
    public static String of(Collection<Decision> decisions, int unjudged, Locale locale) {
        Labels labels = new Labels(locale);
        Stream<String> judged = Stream.of(Decision.values())
                .filter(decisions::contains)
                .map(decision -> labels.of("decision", decision) + ": " + Collections.frequency(decisions, decision));
        Stream<String> rest = unjudged == 0 ? Stream.empty() : Stream.of(labels.of("unjudged") + ": " + unjudged);
        Figures figures = Figures.of("n", Figures.count(decisions.size() + unjudged))
                .and("decisions", Figures.text(Stream.concat(judged, rest).collect(Collectors.joining("; "))));
        return labels.fill("index.sum", figures) + "\n";
    }
}
