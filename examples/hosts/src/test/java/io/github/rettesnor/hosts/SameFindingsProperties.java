// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.jakarta.Advised;
import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.jakarta.Encouraged;
import io.github.rettesnor.jakarta.Findings;
import io.github.rettesnor.jakarta.RuleSetValidator;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;

/** Whatever a rule set finds in a document, each host reports: the same rules, paths and messages, in each language. */
class SameFindingsProperties {

    private static Locale locale = Locale.ROOT;

    private static final Map<RuleSet<?>, Hosts> HOSTS = new HashMap<>();

    @Property(tries = 300)
    void eachHostReportsWhatCheckFinds(@ForAll long seed) {
        for (RuleSet<?> rules : RuleSets.all()) {
            compare(rules, new RandomDocuments(seed));
        }
    }

    private static <D> void compare(RuleSet<D> rules, RandomDocuments random) {
        D document = random.next(rules.document());
        List<Finding> findings = rules.check(document).findings();
        Hosts hosts = HOSTS.computeIfAbsent(rules, Hosts::new);
        Holder holder = new Holder((Document) document);
        for (Language language : Language.values()) {
            locale = language.locale();
            Set<Reported> all = reported(findings, finding -> true);
            Set<Reported> errors = reported(findings, finding -> finding.severity() == Severity.ERROR);
            assertThat(reported("", hosts.own.validate(document, Default.class, Encouraged.class, Advised.class)))
                    .isEqualTo(all);
            assertThat(reported("", hosts.own.validate(document))).isEqualTo(errors);
            for (Validator validator : List.of(hosts.withExpressions, hosts.withoutExpressions)) {
                assertThat(reported("document", validator.validate(holder, Everything.class)))
                        .isEqualTo(all);
                assertThat(reported("document", validator.validate(holder))).isEqualTo(errors);
            }
        }
    }

    private static Set<Reported> reported(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream()
                .filter(which)
                .map(finding ->
                        new Reported(finding.rule().value(), finding.path().toString(), finding.message(locale)))
                .collect(Collectors.toSet());
    }

    private static <T> Set<Reported> reported(String at, Collection<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> new Reported(
                        Findings.of(violation).orElseThrow().rule().value(),
                        within(at, violation.getPropertyPath().toString()),
                        violation.getMessage()))
                .collect(Collectors.toSet());
    }

    private static String within(String at, String path) {
        return path.equals(at) ? "" : path.substring(at.isEmpty() ? 0 : at.length() + 1);
    }

    private record Reported(String rule, String path, String message) {}

    private record Holder(Document document) {}

    private interface Everything {}

    /** A rule set in the hosts; each writes in the current locale. */
    private static final class Hosts {

        final Validator own;
        final Validator withExpressions;
        final Validator withoutExpressions;

        Hosts(RuleSet<?> rules) {
            own = RuleSetValidator.of(rules, () -> locale);
            withExpressions = conforming(
                    rules, new ResourceBundleMessageInterpolator(Set.of(), Locale.ENGLISH, context -> locale, false));
            withoutExpressions = conforming(
                    rules, new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> locale, false));
        }

        private static Validator conforming(RuleSet<?> rules, MessageInterpolator interpolator) {
            HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(interpolator)
                    .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.type(Holder.class)
                    .field("document")
                    .constraint(new GenericConstraintDef<>(Conforms.class)
                            .param("value", rules.id().toString()))
                    .constraint(new GenericConstraintDef<>(Conforms.class)
                            .param("value", rules.id().toString())
                            .param("atLeast", Severity.INFO)
                            .groups(Everything.class));
            return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        }
    }
}
