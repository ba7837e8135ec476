// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Revision;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a new edition of a rule set by a file that has only what is different, the office that changes it, and its reason. */
final class CallFile {

    private final Node file;
    private final CallForm form;
    private final Problems problems;
    private final @Nullable Source source;
    private final Map<RuleId, Node> touched = new HashMap<>();
    private final RuleSet<?> base;
    private final Revision<?> revision;

    private CallFile(Placed<CallForm> file, RuleSet<?> before, Problems problems) {
        this.file = file.at();
        this.form = file.value();
        this.problems = problems;
        boolean isSourceUnread = form.source() == null && this.file.get("source") != null;
        source = isSourceUnread ? Source.document("") : form.source();
        base = named(before);
        revision = base.revise(
                Objects.requireNonNullElse(form.office(), ""), Objects.requireNonNullElse(form.reason(), ""));
    }

    /** The edition that a file makes of a rule set; null if there are problems. */
    static @Nullable RuleSet<?> read(Placed<CallForm> file, RuleSet<?> base, Problems problems) {
        CallFile call = new CallFile(file, base, problems);
        call.each(call.form.change(), node -> node, call::change);
        call.each(call.form.severity(), Placed::at, (rule, severity) -> {
            call.replace(rule, rule.with(severity.value()), severity.at());
        });
        call.each(call.form.remove(), Placed::at, call::remove);
        Stream.ofNullable(call.form.add()).flatMap(List::stream).forEach(call::add);
        return call.done();
    }

    private @Nullable RuleSet<?> done() {
        if (problems.count() > 0) {
            return null;
        }
        try {
            RuleSet<?> rules = revision.done();
            Currencies.check(rules, touched, problems);
            return rules;
        } catch (IllegalArgumentException e) {
            problems.add(file, e);
            return null;
        }
    }

    private RuleSet<?> named(RuleSet<?> before) {
        RuleSet<?> named = form.ruleSet() == null
                ? before
                : before.withId(form.ruleSet().value().toString());
        if (form.phrases() != null) {
            named = named.withWords(Wording.read(form.phrases(), problems));
        }
        return WholeSet.valid(named, form.from(), form.to(), file, problems);
    }

    private <T> void each(@Nullable Map<String, T> section, Function<T, Node> at, BiConsumer<Rule, T> step) {
        if (section != null) {
            section.forEach((id, value) -> {
                Optional<Rule> rule = revision.rule(id);
                rule.ifPresent(known -> step.accept(known, value));
                if (rule.isEmpty()) {
                    problems.addKey(at.apply(value), isCommon(id) ? common(id) : base.unknown(id));
                }
            });
        }
    }

    private static boolean isCommon(String id) {
        return CommonRules.ALL.stream().anyMatch(rule -> rule.id().value().equals(id));
    }

    private static BadValue common(String id) {
        return new BadValue("rule-common", Map.of("rule", id));
    }

    private void change(Rule rule, Node parameters) {
        try {
            Requirement after = ChangedRequirement.of(rule.requirement(), parameters, problems);
            if (after != null) {
                after.on(base.owner(rule.id()).orElseThrow().document());
                replace(rule, rule.with(after), parameters);
            }
        } catch (IllegalArgumentException e) {
            problems.add(parameters, e);
        }
        touched.putIfAbsent(rule.id(), parameters);
    }

    /** The source of a changed rule is the call from now on. */
    private void replace(Rule before, Rule after, Node node) {
        touched.putIfAbsent(before.id(), node);
        if (!after.equals(before)) {
            Source cited = source == null ? before.source() : source;
            revision.change(new Rule(after.id(), after.severity(), cited, after.requirement()));
        }
    }

    private void remove(Rule rule, Placed<String> why) {
        if (touched.containsKey(rule.id())) {
            problems.add(why.at(), new BadValue("rule-removed-and-changed", Map.of()));
        } else {
            revision.remove(rule.id().value(), why.value());
        }
    }

    private void add(Placed<AddedForm> rule) {
        Placed<RuleId> id = rule.value().id();
        boolean isNew = id == null || isNew(id);
        AddedRule added = AddedRule.read(rule, source, problems);
        if (rule.at().get("words") == null || (added != null && !added.hasTitle())) {
            problems.addMissing(rule.at(), "words", "added.words");
        }
        Placed<String> at = rule.value().at();
        Class<?> document = at == null ? base.document() : document(at);
        if (added == null || document == null || !added.fits(document, at == null ? this::fitting : null, problems)) {
            return;
        }
        if (isNew) {
            touched.put(added.rule().id(), rule.at());
            if (at == null) {
                revision.add(added.rule());
            } else {
                revision.add(added.rule(), at.value());
            }
            revision.words(added.words());
        }
    }

    private boolean isNew(Placed<RuleId> id) {
        Map<String, String> values = Map.of("rule", id.value().value());
        if (isCommon(id.value().value())) {
            problems.add(id.at(), common(id.value().value()));
            return false;
        } else if (revision.rule(id.value().value()).isPresent()) {
            problems.add(id.at(), new BadValue("rule-exists", values));
            return false;
        } else if (revision.isRetired(id.value())) {
            problems.add(id.at(), new BadValue("rule-removed", values));
            return false;
        }
        return true;
    }

    private @Nullable Class<?> document(Placed<String> at) {
        List<String> fields = base.inclusions().stream().map(Inclusion::at).toList();
        int position = fields.indexOf(at.value());
        if (position < 0) {
            problems.add(
                    at.at(),
                    BadValue.unknown(
                            "not-included",
                            Map.of("ruleSet", base.id().toString(), "field", at.value()),
                            at.value(),
                            fields));
            return null;
        }
        return base.inclusions().get(position).rules().document();
    }

    /** The field whose rule set a requirement fits that does not fit the document itself. */
    private Optional<String> fitting(Requirement requirement) {
        return base.inclusions().stream()
                .filter(inclusion -> fits(requirement, inclusion.rules().document()))
                .map(Inclusion::at)
                .findFirst();
    }

    private static boolean fits(Requirement requirement, Class<?> document) {
        try {
            requirement.on(document);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
