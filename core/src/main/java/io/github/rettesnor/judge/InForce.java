// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.rule.Validity;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses among editions of rule sets the one that is in force on the day on which a document was submitted. That is the day in the zone
 * of the scheme's deadline, the first that its rules state; where they state none, the day as the document writes it, with its own offset. Where several schemes are to choose from, the document's field {@code ruleSet} names the scheme.
 *
 * @param editions the editions, at least one
 */
record InForce(List<RuleSet<?>> editions) {

    private static final String RULE_SET = "ruleSet";
    private static final String SUBMITTED_AT = "submittedAt";

    InForce {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one edition");
        }
    }

    /**
     * Chooses the edition for a document.
     *
     * @throws Unreadable if the document does not make known which edition it is
     */
    RuleSet<?> on(Node source) {
        String scheme = scheme(source);
        List<RuleSet<?>> ofScheme = editions.stream()
                .filter(set -> scheme(set.id()).equals(scheme))
                .sorted(Comparator.comparing(RuleSet::id))
                .toList();
        if (ofScheme.size() == 1 && ofScheme.get(0).validity().equals(Validity.ALWAYS)) {
            return ofScheme.get(0);
        }
        OffsetDateTime submitted = Documents.submittedAt(source);
        if (submitted == null) {
            throw unknown(source, SUBMITTED_AT, "edition-undated", Map.of("known", names(ofScheme)));
        }
        LocalDate day = day(submitted, ofScheme);
        Optional<RuleSet<?>> chosen = RuleSets.find(ofScheme, scheme, day);
        return chosen.orElseThrow(() ->
                unknown(source, SUBMITTED_AT, "edition-none", Map.of("day", day.toString(), "known", names(ofScheme))));
    }

    private static LocalDate day(OffsetDateTime moment, List<RuleSet<?>> ofScheme) {
        return ofScheme.stream()
                .flatMap(set -> set.allRules().stream())
                .map(rule -> rule.requirement().zone())
                .filter(Objects::nonNull)
                .findFirst()
                .map(zone -> moment.atZoneSameInstant(zone).toLocalDate())
                .orElse(moment.toLocalDate());
    }

    private String scheme(Node source) {
        List<String> known =
                editions.stream().map(set -> scheme(set.id())).distinct().toList();
        Node named = Documents.ruleSet(source);
        if (named != null) {
            String text = named.written();
            String scheme = text.substring(0, Math.max(0, text.lastIndexOf(':')));
            if (known.contains(scheme)) {
                return scheme;
            }
        }
        if (known.size() == 1) {
            return known.get(0);
        }
        throw unknown(source, RULE_SET, "edition-scheme", Map.of("known", names(editions)));
    }

    private static String scheme(RuleSetId id) {
        return id.country() + ":" + id.scheme();
    }

    private static String names(List<RuleSet<?>> sets) {
        return sets.stream().map(set -> set.id().toString()).sorted().collect(Collectors.joining(", "));
    }

    private static Unreadable unknown(Node source, String field, String kind, Map<String, String> values) {
        Node at = source.get(field);
        BadValue value = new BadValue(kind, values);
        return new Unreadable(new Problem(
                source.input(),
                (at == null ? source : at).location(),
                Path.ROOT.field(field),
                value.kind(),
                value.values()));
    }
}
