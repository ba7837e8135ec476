// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.report.RuleText;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The words of rule sets: each rule has a title in each language, the languages have the same phrases with the same figures, no phrase is
 * left over, and a limit stands in the text of its rule as the rule has it.
 */
public abstract class WordTests {

    /** Of rules that take their title from elsewhere: the codes, goals, names of rule sets and clauses. */
    private static final Set<String> NOT_OF_A_RULE = Set.of("term", "goal", "scheme", "clause");

    private static final Pattern NAME = Pattern.compile("\\{([^}|]*)[^}]*}");

    private final List<RuleSet<?>> sets;
    private final Set<Language> languages;

    /**
     * Tests the words in some languages.
     *
     * @param sets the rule sets
     * @param languages the languages in which the words are complete; all if none is named
     */
    protected WordTests(List<? extends RuleSet<?>> sets, Language... languages) {
        this.sets = List.copyOf(sets);
        this.languages = languages.length == 0 ? Set.of(Language.values()) : new LinkedHashSet<>(List.of(languages));
    }

    /**
     * Returns the clauses of the sources. Of each that no rule covers the words have the reason, {@code clause.ID.informative}.
     *
     * @return the clauses, by default none
     */
    protected List<? extends Clause> clauses() {
        return List.of();
    }

    private static void none(List<String> problems) {
        Assertions.assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    private static Set<String> keys(Phrasebook words, Language language) {
        Set<String> keys = new TreeSet<>();
        for (Phrasebook book = words; book != null && book != Phrasebook.CORE; book = book.base()) {
            keys.addAll(book.keys(language));
        }
        return keys;
    }

    private Set<Phrasebook> books() {
        Set<Phrasebook> books = new LinkedHashSet<>();
        sets.forEach(set -> books.add(set.words()));
        return books;
    }

    /** Each rule has a title in each language: the beginning of a sentence, without a full stop. */
    @Test
    public void eachRuleHasATitleInEachLanguage() {
        List<String> problems = new ArrayList<>();
        for (RuleSet<?> set : sets) {
            for (Language language : languages) {
                Set<String> known = new HashSet<>(keys(set.words(), language));
                known.addAll(Phrasebook.CORE.keys(language));
                for (Rule rule : set.rules()) {
                    String id = rule.id().value();
                    String title = known.contains(id) ? set.words().phrase(language, id) : null;
                    if (title == null || title.isBlank() || title.endsWith(".") || title.contains("{")) {
                        problems.add(id + " has no title in " + language + ": " + title);
                    }
                }
            }
        }
        none(problems);
    }

    /** Each phrase is there in each language, with the same figures. */
    @Test
    public void theLanguagesHaveTheSamePhrasesWithTheSameFigures() {
        List<String> problems = new ArrayList<>();
        for (Phrasebook words : books()) {
            Set<String> all = new TreeSet<>();
            languages.forEach(language -> all.addAll(keys(words, language)));
            clauses().stream()
                    .filter(Clause::isInformative)
                    .forEach(clause -> all.add("clause." + clause.id() + ".informative"));
            for (String key : all) {
                Set<Set<String>> figures = new HashSet<>();
                for (Language language : languages) {
                    if (keys(words, language).contains(key)) {
                        String phrase = Objects.requireNonNull(words.phrase(language, key));
                        figures.add(names(phrase));
                        if (phrase.isBlank() || !phrase.equals(phrase.strip()) || phrase.contains("  ")) {
                            problems.add(key + " has spaces that it should not have in " + language);
                        }
                    } else {
                        problems.add(key + " is missing in " + language);
                    }
                }
                if (figures.size() > 1) {
                    problems.add(key + " has other figures in one language than in another: " + figures);
                }
            }
        }
        none(problems);
    }

    private static Set<String> names(String phrase) {
        Matcher name = NAME.matcher(phrase);
        Set<String> names = new TreeSet<>();
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** Each phrase belongs to a rule, a requirement, a clause, a code, a goal or a rule set. */
    @Test
    public void noPhraseIsLeftOver() {
        Set<String> speakers = new HashSet<>(NOT_OF_A_RULE);
        for (RuleSet<?> set : sets) {
            for (Rule rule : set.allRules()) {
                speakers.add(rule.id().value());
                names(rule.requirement(), speakers::add);
            }
        }
        List<String> problems = new ArrayList<>();
        for (Phrasebook words : books()) {
            for (Language language : languages) {
                keys(words, language).stream()
                        .filter(key -> speakers.stream().noneMatch(of -> key.equals(of) || key.startsWith(of + ".")))
                        .forEach(key -> problems.add(key + " belongs to nothing, in " + language));
            }
        }
        none(problems);
    }

    private static void names(Requirement requirement, Consumer<String> to) {
        to.accept(requirement.name());
        requirement.parts().forEach(part -> names(part, to));
    }

    /** The text of a rule changes when a limit of it, an amount, a share, a number or a day, is moved by the smallest step. */
    @Test
    public void theTextOfARuleFollowsItsLimits() {
        List<String> problems = new ArrayList<>();
        for (RuleSet<?> set : sets) {
            for (Rule rule : set.rules()) {
                Steps.of(rule.requirement(), set).forEach((step, moved) -> {
                    Rule other = new Rule(rule.id(), rule.severity(), rule.source(), moved);
                    for (Language language : Steps.isOfLimit(step) ? languages : Set.<Language>of()) {
                        if (text(set, rule, language).equals(text(set, other, language))) {
                            problems.add(rule.id() + " has the same text in " + language + " with " + step);
                        }
                    }
                });
            }
        }
        none(problems);
    }

    private static String text(RuleSet<?> set, Rule rule, Language language) {
        RuleText text = RuleText.of(rule, set.words().or(rule.requirement().phrasebook()), language);
        return text.demand() + " " + text.applies();
    }
}
