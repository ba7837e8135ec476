// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.OneOf.oneOf;

import io.github.rettesnor.call.Samples;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.AnyDocument;
import io.github.rettesnor.testing.Applications;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Verdicts of every kind: of any document, with decisions, with problems, of revised rules, in each language. */
final class AnyVerdict {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    private static final Rule ADDED = new Rule(
            new RuleId("xx.application.patients"),
            Severity.WARNING,
            TestRules.SOURCE.at("Krav", 7).clause("K7").publishedAt("https://example.org/utlysning?år=2019#krav"),
            given("patientGroup"));

    private static final RuleSet<Budget> OTHER_BUDGET =
            revised(TestRules.BUDGET).withId("xx:budget:2");
    private static final RuleSet<Application> OTHER_APPLICATION = TestRules.APPLICATION
            .revise("Eksempeletaten", "Ny utlysning «2027»")
            .add(ADDED)
            .change("xx.application.goal-known", oneOf("goals[]", "2", "60 %", "NOK 5"))
            .words(Map.of(
                    Language.NB, Map.of("xx.application.patients", "pasientgruppen"),
                    Language.EN, Map.of("xx.application.patients", "the patients")))
            .done()
            .withId("xx:application:2");

    /** The rule sets that the verdicts are of. */
    static final List<RuleSet<?>> SETS = List.of(
            TestRules.BUDGET,
            TestRules.APPLICATION,
            TestRules.REPORT,
            TestRules.INVITATION,
            OTHER_BUDGET,
            OTHER_APPLICATION);

    private AnyVerdict() {}

    private static RuleSet<Budget> revised(RuleSet<Budget> rules) {
        return rules.revise("Eksempeletaten", "Strengere")
                .change("xx.budget.salary-share", new ShareAtMost(SALARY, percent(1)))
                .change("xx.budget.basic-pay", Severity.INFO)
                .remove("xx.budget.travel", "Dekkes av andre")
                .done();
    }

    static Arbitrary<Verdict> all() {
        return Arbitraries.oneOf(
                        of(Budget.class, Budgets.nearlyValid(), TestRules.BUDGET, OTHER_BUDGET),
                        of(Application.class, Applications.nearlyValid(), TestRules.APPLICATION, OTHER_APPLICATION),
                        of(FinalReport.class, AnyDocument.of(TestRules.REPORT), TestRules.REPORT, TestRules.REPORT),
                        of(
                                Invitation.class,
                                AnyDocument.of(TestRules.INVITATION),
                                TestRules.INVITATION,
                                TestRules.INVITATION))
                .flatMap(verdict -> Arbitraries.oneOf(
                        Arbitraries.just(verdict), decisions(verdict).map(some -> some.applyTo(verdict, DAY))))
                .flatMap(verdict -> Arbitraries.of(Language.values()).map(language -> verdict.in(language.locale())));
    }

    private static <D> Arbitrary<Verdict> of(Class<D> type, Arbitrary<D> likely, RuleSet<D> rules, RuleSet<D> others) {
        Arbitrary<RuleSet<D>> sets = Arbitraries.of(rules, others);
        return sets.flatMap(set -> Arbitraries.oneOf(
                likely.map(set::check),
                AnyDocument.of(set).map(set::check),
                mutated(type).map(set::check)));
    }

    /** Documents of which some could not be read. */
    private static <D> Arbitrary<Reading<D>> mutated(Class<D> type) {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Object tree = Samples.full(type);
            while (true) {
                Object changed = tree;
                for (int times = random.nextInt(4); times >= 0; times--) {
                    changed = Samples.mutated(changed, random);
                }
                try {
                    return Documents.reading(Input.of("søknad.json", Notation.JSON.write(changed)), type);
                } catch (Unreadable notEvenInPart) {
                    tree = Samples.full(type);
                }
            }
        });
    }

    /** Judgements and waivers that fit, and some that do not. */
    private static Arbitrary<Rulings> decisions(Verdict verdict) {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            List<Judgement> judgements = new ArrayList<>();
            List<Waiver> waivers = new ArrayList<>();
            Stream.concat(verdict.outcomes().keySet().stream(), Stream.of(new RuleId("xx.un.known")))
                    .filter(rule -> random.nextInt(6) == 0)
                    .forEach(rule -> waivers.add(new Waiver(
                            rule, null, "Kontoret", "Avtalt\n\"i fjor\"", DAY, DAY.plusDays(random.nextInt(3) - 1))));
            for (Finding finding : verdict.findings()) {
                if (random.nextInt(5) == 0) {
                    waivers.add(new Waiver(finding.rule(), finding.path(), "Kontoret", "Avtalt", DAY, DAY));
                }
            }
            for (Finding question : verdict.questions()) {
                for (int times = random.nextInt(3); times > 0; times--) {
                    judgements.add(new Judgement(
                            question.rule(),
                            random.nextBoolean() ? null : question.path(),
                            random.nextBoolean() ? null : "Er det \"klart\"?",
                            random.nextBoolean() ? null : "0f".repeat(32),
                            random.nextBoolean(),
                            "Kontoret",
                            "Lest {reason}",
                            DAY));
                }
            }
            return new Rulings(judgements, waivers);
        });
    }
}
