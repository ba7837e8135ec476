// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Money;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** The words of a report, in its language. */
final class Labels {

    private static final Phrasebook PAGE = Phrasebook.of(Language.EN, Labels.class, "html");

    private final Language language;

    Labels(Locale locale) {
        language = Language.of(locale);
    }

    Language language() {
        return language;
    }

    String languageCode() {
        return language.code();
    }

    Locale locale() {
        return language.locale();
    }

    /** The label of a key. */
    String of(String key) {
        return fill(key, Figures.NONE);
    }

    String of(String kind, Enum<?> code) {
        return of(kind + "." + code.name());
    }

    String fill(String key, Figures figures) {
        String phrase = PAGE.phrase(language, key);
        return phrase == null ? key : PAGE.fill(language, phrase, figures);
    }

    String write(Figure figure, RuleSet<?> rules) {
        return figure.written(language, rules.words());
    }

    String term(String code, RuleSet<?> rules) {
        return Sentences.begin(rules.words().term(language, code));
    }

    /** What all cuts of a budget come to. */
    String total(LeastCuts least) {
        return fill("cuts.total", Figures.of("total", least.total()));
    }

    /** What is then to be asked for, empty where that stays as it is. */
    String requested(LeastCuts least, Budget before) {
        BigDecimal asked = before.requested();
        BigDecimal after = least.after().requested();
        return asked == null || after == null || asked.compareTo(after) == 0
                ? ""
                : fill(
                        "cuts.requested",
                        Figures.of("requested", new Money(after, least.total().currency())));
    }

    /** One cut of a budget. */
    String cut(LeastCuts.Cut cut, RuleSet<?> rules) {
        return fill(
                "cuts.line",
                Figures.of("line", cut.line() + 1).and("amount", cut.amount()).and("rule", title(cut.rule(), rules)));
    }

    /** The name of a rule's parameter; the one of a file of rules where there is no word for it. */
    String parameter(String name) {
        String label = PAGE.phrase(language, "parameter." + name);
        return label == null ? name : label;
    }

    String day(LocalDate day) {
        return language.write(day);
    }

    /** Who set a rule aside, why and for how long. */
    String waiver(Waiver waiver) {
        return fill(
                "waived.by",
                Figures.of("office", waiver.office())
                        .and("reason", waiver.reason())
                        .and("expires", waiver.expires()));
    }

    /** The part of a document that a path leads to. */
    String part(Path path) {
        String field = path.steps().isEmpty() ? "" : path.steps().get(0).name();
        String label = PAGE.phrase(language, field.isEmpty() ? "part" : "part." + field);
        return label == null ? field : label;
    }

    /** A rule's title. */
    String title(RuleId rule, RuleSet<?> rules) {
        String title = rules.title(rule, language);
        return title.equals(rule.value()) ? title : Sentences.begin(title);
    }
}
