// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSetProvider;
import io.github.rettesnor.rule.RuleSets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** The rule sets of Norway. */
public final class Norway implements RuleSetProvider {

    static final Phrasebook WORDS = Phrasebook.of(Language.NB, Norway.class, "rules")
            .with(Forms.of(Map.of(
                            "declarations",
                            List.of("RESULTS_REUSABLE", "FINAL_REPORT", "GUIDANCE_SOUGHT"),
                            "attachments",
                            List.of("PROJECT_OUTLINE", "PROJECT_ACCOUNTS")))
                    .with(Norway.class, "final-report")
                    .with(Norway.class, "invitation"));
    static final String ZONE = "Europe/Oslo";
    static final LocalDate YEAR_2019 = LocalDate.of(2019, 1, 1);

    /** For {@link java.util.ServiceLoader}. */
    public Norway() {}

    /**
     * Returns the rules for an application for a grant (nb: søknad om prosjektmidler).
     *
     * @param edition the call's year, 2019
     * @return the rule set {@code no:grant-application:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<Application> grantApplication(int edition) {
        return edition == 2019
                ? GrantApplication2019.RULES
                : edition("grant-application", edition).as(Application.class);
    }

    /**
     * Returns the rules for a project's budget (nb: prosjektbudsjett).
     *
     * @param edition the call's year, 2019
     * @return the rule set {@code no:budget:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<Budget> budget(int edition) {
        return edition == 2019 ? Budget2019.RULES : edition("budget", edition).as(Budget.class);
    }

    /**
     * Returns the rules for a project's accounts (nb: prosjektregnskap).
     *
     * @param edition the call's year, 2019
     * @return the rule set {@code no:accounts:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<Budget> accounts(int edition) {
        return edition("accounts", edition).as(Budget.class);
    }

    /**
     * Returns the rules for a project's final report (nb: sluttrapport).
     *
     * @param edition the call's year, 2019
     * @return the rule set {@code no:final-report:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<FinalReport> finalReport(int edition) {
        return edition("final-report", edition).as(FinalReport.class);
    }

    /**
     * Returns the rules for an invitation to take part in a project (nb: invitasjon).
     *
     * @param edition the template's year, 2019
     * @return the rule set {@code no:invitation:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<Invitation> invitation(int edition) {
        return edition("invitation", edition).as(Invitation.class);
    }

    /**
     * Returns the rules for a department's signed agreement to take part (nb: samarbeidsavtale).
     *
     * @param edition the template's year, 2019
     * @return the rule set {@code no:cooperation-agreement:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<CooperationAgreement> cooperationAgreement(int edition) {
        return edition("cooperation-agreement", edition).as(CooperationAgreement.class);
    }

    /**
     * Returns the rules for a medical quality registry (nb: medisinsk kvalitetsregister).
     *
     * @param edition the action plan's year, 2018
     * @return the rule set {@code no:registry:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<RegistryProfile> registry(int edition) {
        return edition("registry", edition).as(RegistryProfile.class);
    }

    private static RuleSet<?> edition(String scheme, int edition) {
        return RuleSets.among(new Norway().ruleSets(), "no:" + scheme + ":" + edition);
    }

    @Override
    public List<RuleSet<?>> ruleSets() {
        return List.of(
                Budget2019.RULES,
                Accounts2019.RULES,
                GrantApplication2019.RULES,
                FinalReport2019.RULES,
                Invitation2019.RULES,
                CooperationAgreement2019.RULES,
                Registry2018.RULES);
    }

    @Override
    public List<Clause> clauses() {
        return Stream.<Clause[]>of(Call2019.values(), InvitationTemplate.values(), ActionPlan2018.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    static MonetaryAmount nok(int kroner) {
        return ExactMoney.of(BigDecimal.valueOf(kroner), Currency.getInstance("NOK"));
    }
}
