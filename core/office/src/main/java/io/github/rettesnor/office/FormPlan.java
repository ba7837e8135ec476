// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.report.RuleText;
import io.github.rettesnor.requirement.CurrencyIs;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.HandedInBy;
import io.github.rettesnor.requirement.Includes;
import io.github.rettesnor.requirement.OneOf;
import io.github.rettesnor.requirement.Within;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule set asks for, as a form has it: its fields, their codes, and the rules' titles for them. */
final class FormPlan {

    private static final Pattern CODED = Pattern.compile("([a-zA-Z]+)\\[([^\\[\\]]+)]");

    private static final int MOST_PLACES = 4;

    private final RuleSet<?> rules;
    private final Map<String, Map<String, List<Rule>>> coded = new LinkedHashMap<>();
    private final Map<String, List<Rule>> byField = new LinkedHashMap<>();
    private final Map<String, List<Rule>> byPlace = new LinkedHashMap<>();

    FormPlan(RuleSet<?> rules) {
        this.rules = rules;
        for (Rule rule : rules.rules()) {
            for (Place place : rule.requirement().places()) {
                String text = place.text();
                Matcher code = CODED.matcher(text);
                if (code.matches()) {
                    coded.computeIfAbsent(code.group(1), field -> new LinkedHashMap<>())
                            .computeIfAbsent(code.group(2), each -> new ArrayList<>())
                            .add(rule);
                }
                byField.computeIfAbsent(text.replaceFirst("[.\\[].*", ""), field -> new ArrayList<>())
                        .add(rule);
                String whole = text.replaceFirst("\\[].*", "");
                byPlace.computeIfAbsent(whole, each -> new ArrayList<>()).add(rule);
            }
        }
        for (Inclusion part : rules.inclusions()) {
            byField.computeIfAbsent(part.at(), field -> new ArrayList<>());
        }
    }

    RuleSet<?> rules() {
        return rules;
    }

    Phrasebook words() {
        return rules.words();
    }

    Fields fields() {
        return Fields.of(rules.document());
    }

    /** Whether a rule looks at a field of the document. */
    boolean asks(String field) {
        return byField.containsKey(field);
    }

    /** Whether the document lacks something without a field: a rule of some weight demands it. */
    boolean demands(String field) {
        boolean isPart =
                rules.inclusions().stream().anyMatch(part -> part.at().equals(field) && part.onlyWith() == null);
        return isPart
                || byField.getOrDefault(field, List.of()).stream().anyMatch(rule -> rule.severity() != Severity.INFO);
    }

    /** The codes of a field that the rules ask for, in their order. */
    Set<String> codes(String field) {
        return coded.getOrDefault(field, Map.of()).keySet();
    }

    /** The codes of a field that the rules ask for, and then those that the country's forms have besides. */
    Set<String> known(String field) {
        Set<String> known = new LinkedHashSet<>(codes(field));
        known.addAll(words().forms().codes().getOrDefault(field, List.of()));
        return known;
    }

    /** The rule whose title names a code: one that is about it alone, and a question only where there is no other. */
    private @Nullable Rule naming(String field, String code) {
        List<Rule> about = coded.getOrDefault(field, Map.of()).getOrDefault(code, List.of());
        return about.stream()
                .min(Comparator.comparing((Rule rule) -> rule.requirement().isQuestion())
                        .thenComparing(rule -> rule.requirement().places().size()))
                .orElse(null);
    }

    /** The title of a code; the code itself where no rule has one. */
    String title(String field, String code, Language language) {
        Rule rule = naming(field, code);
        return rule == null
                ? words().term(language, code)
                : text(rule, language).title();
    }

    /** The code whose title, word or name a heading is; null if there is none. */
    @Nullable
    String code(String field, String heading) {
        String sought = Texts.words(FormWords.unnumbered(heading));
        for (String code : known(field)) {
            boolean isTitle = Stream.of(Language.values())
                    .anyMatch(language ->
                            Texts.words(title(field, code, language)).equals(sought));
            boolean isName = code.matches(".*\\p{L}.*") && Texts.words(code).equals(sought);
            if (isName || (isTitle && !sought.isEmpty())) {
                return code;
            }
        }
        return null;
    }

    /** The gravest severity of the rules about a place, such as {@code answers[1]} or {@code registry}; null if there is none. */
    @Nullable
    Severity severity(String place) {
        return about(place)
                .filter(rule -> !rule.requirement().isQuestion())
                .map(Rule::severity)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Returns what the rules about a place demand, and what a person will ask. That something must be given is left out, as is what is
     * about many places at once.
     */
    List<String> help(String place, Language language) {
        return about(place)
                .filter(rule -> !(rule.requirement() instanceof Given))
                .filter(rule -> rule.requirement().places().size() <= MOST_PLACES)
                .map(rule -> text(rule, language).demand())
                .distinct()
                .toList();
    }

    private Stream<Rule> about(String place) {
        return byPlace.getOrDefault(place, List.of()).stream().distinct();
    }

    /** What all rules demand. */
    List<String> demands(Language language) {
        return rules.rules().stream().map(rule -> text(rule, language).demand()).toList();
    }

    private RuleText text(Rule rule, Language language) {
        return RuleText.of(rule, rules.owner(rule.id()).map(RuleSet::words).orElse(words()), language);
    }

    /** The codes that the rules allow at a place such as {@code applicants[].type}, or name as keys of a list. */
    List<String> choices(String list, String part) {
        Set<String> choices = new LinkedHashSet<>();
        all().forEach(requirement -> {
            if (requirement instanceof OneOf one && isAt(one.at(), list, part)) {
                choices.addAll(one.codes());
            } else if (requirement instanceof Includes some
                    && some.list().text().equals(list)
                    && some.field().equals(part)) {
                choices.addAll(some.codes());
            }
        });
        if (part.equals("role") || part.equals("kind")) {
            choices.addAll(codes(list));
        }
        return List.copyOf(choices);
    }

    private static boolean isAt(Place at, String list, String part) {
        return at.text().equals(part.isEmpty() ? list + "[]" : list + "[]." + part)
                || (list.isEmpty() && at.text().equals(part));
    }

    private Stream<Requirement> all() {
        return rules.rules().stream().map(Rule::requirement).flatMap(FormPlan::within);
    }

    private static Stream<Requirement> within(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.parts().stream().flatMap(FormPlan::within));
    }

    /** The currency that the rules ask for, null if they ask for none. */
    @Nullable
    String currency() {
        return Stream.concat(Stream.of(rules), rules.inclusions().stream().map(Inclusion::rules))
                .flatMap(set -> set.rules().stream())
                .map(Rule::requirement)
                .filter(CurrencyIs.class::isInstance)
                .map(requirement -> ((CurrencyIs) requirement).currency().getCurrencyCode())
                .findFirst()
                .orElse(null);
    }

    /** The zone of the rules' deadlines, null if they have none. */
    @Nullable
    ZoneId zone() {
        return all().map(requirement -> requirement instanceof HandedInBy by
                        ? by.zone()
                        : requirement instanceof Within within ? within.zone() : null)
                .filter(zone -> zone != null)
                .findFirst()
                .orElse(null);
    }
}
