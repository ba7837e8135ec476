// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a report, in its language. */
final class Labels {

    private static final Phrasebook PAGE = Phrasebook.of(Language.EN, Labels.class, "html");

    private final Language language;
    private final boolean isChosen;

    /** The words in a language; without one, {@link Locale#ROOT}, in English but for what is about one document. */
    Labels(Locale locale) {
        language = Language.of(locale);
        isChosen = !locale.equals(Locale.ROOT);
    }

    /** The words for a document: in the language of its rules where none was chosen. */
    Labels about(Subject subject) {
        return isChosen || !(subject instanceof Judged<?> judged)
                ? this
                : new Labels(judged.rules().words().home().locale());
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

    /** What the decision of a verdict means, in a sentence or two. */
    String meaning(Verdict verdict) {
        String key = verdict.decision() + (verdict.waivers().isEmpty() ? ".meaning" : ".waived");
        int open = verdict.decidingQuestions().size();
        return verdict.decision() == Decision.TO_JUDGE
                ? fill(key + (open == 1 ? ".one" : ".many"), Figures.of("count", count(open)))
                : of(key);
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

    /** The rules that could not be evaluated because of what could not be read; empty if there are none. */
    String unreadable(Judged<?> judged) {
        List<String> titles = judged.verdict().findings().stream()
                .filter(Finding::isUnreadable)
                .map(finding -> title(finding.rule(), judged.rules()))
                .distinct()
                .toList();
        return titles.isEmpty()
                ? ""
                : fill("problems.rules", Figures.of("rules", Figures.text(String.join("; ", titles))));
    }

    /** The sum of all cuts of a budget. */
    String total(LeastCuts least) {
        return fill("cuts.total", Figures.of("total", amount(least.total())));
    }

    /** What is then to be asked for, empty where that stays as it is. */
    String requested(LeastCuts least, Budget before) {
        BigDecimal asked = before.requested();
        BigDecimal after = least.after().requested();
        return asked == null || after == null || asked.compareTo(after) == 0
                ? ""
                : fill("cuts.requested", Figures.of("requested", amount(after, ExactMoney.currency(least.total()))));
    }

    /** One cut of a budget. */
    String cut(LeastCuts.Cut cut, RuleSet<?> rules) {
        return fill(
                "cuts.line",
                Figures.of("line", count(cut.line() + 1))
                        .and("amount", amount(cut.amount()))
                        .and("rule", text(title(cut.rule(), rules))));
    }

    /** The title of a document; without one the input's file name. */
    static String heading(Judged<?> judged) {
        return judged.title().equals(judged.input()) ? file(judged) : judged.title();
    }

    /** The input without its folders. */
    static String file(Judged<?> judged) {
        String input = judged.input();
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    /** A joint plan in one paragraph. */
    String plan(JointPlan plan, RuleSet<?> rules) {
        LeastCuts least = plan.least();
        Stream<String> cuts = least.cuts().stream().map(cut -> cut(cut, rules) + ".");
        return Stream.of(
                        Stream.of(of("cuts") + ":", total(least)),
                        cuts,
                        Stream.of(requested(least, plan.part().budget()), of("cuts.joint")))
                .flatMap(Function.identity())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The name of a rule's parameter; the one of a rule file where there is no word for it. */
    String parameter(String name) {
        String label = PAGE.phrase(language, "parameter." + name);
        return label == null ? name : label;
    }

    /** Where a rule comes from: document, section and item. */
    String source(Source source) {
        return source.equals(Source.OWN) ? of("source.own") : source.document() + within(source);
    }

    /** The section and item of a source document, after a comma each. */
    String within(Source source) {
        return source.section() == null ? "" : ", " + place(source);
    }

    /** The section and item of a source document that has sections. */
    String place(Source source) {
        String item = source.item() == null ? "" : ", " + fill("source.item", Figures.of("item", text(source.item())));
        return source.section() + item;
    }

    String day(LocalDate day) {
        return language.write(day);
    }

    /** Whether what a rule asks for was judged as met. */
    String judged(Judgement judgement) {
        return of(judgement.met() ? "judged.met" : "judged.not-met");
    }

    /** Who judged, when and why. */
    String judgedBy(Judgement judgement) {
        return fill(
                "judged.by",
                Figures.of("office", text(judgement.office()))
                        .and("day", Figures.day(judgement.day()))
                        .and("reason", text(judgement.reason())));
    }

    /** Who set a rule aside, when, why and for how long. */
    String waiver(Waiver waiver) {
        return fill(
                "waived.by",
                Figures.of("office", text(waiver.office()))
                        .and("day", Figures.day(waiver.day()))
                        .and("reason", text(waiver.reason()))
                        .and("expires", Figures.day(waiver.expires())));
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
