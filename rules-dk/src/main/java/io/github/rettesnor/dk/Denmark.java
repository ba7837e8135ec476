// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSetProvider;
import io.github.rettesnor.rule.RuleSets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rule sets of Denmark. */
public final class Denmark implements RuleSetProvider {

    static final Phrasebook WORDS = Phrasebook.of(Language.DA, Denmark.class, "rules")
            .with(Forms.of(Map.of(
                            "answers",
                            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                            "declarations",
                            List.of("CROSS_SECTOR")))
                    .with(Denmark.class, "lkt-nomination"));
    static final String ZONE = "Europe/Copenhagen";

    /** For {@link java.util.ServiceLoader}. */
    public Denmark() {}

    /**
     * Returns the rules for a nomination of a national learning and quality team (da: indstilling til lærings- og kvalitetsteam, LKT).
     *
     * @param edition the call's year, 2021
     * @return the rule set {@code dk:lkt-nomination:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<Application> lktNomination(int edition) {
        return edition("lkt-nomination", edition).as(Application.class);
    }

    /**
     * Returns the rules for a project of the programme for quality in general practice (da: projekt i almen praksis).
     *
     * @param edition the programme's year, 2018
     * @return the rule set {@code dk:general-practice-project:}<i>edition</i>
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RuleSet<Application> generalPracticeProject(int edition) {
        return edition("general-practice-project", edition).as(Application.class);
    }

    private static RuleSet<?> edition(String scheme, int edition) {
        return RuleSets.among(new Denmark().ruleSets(), "dk:" + scheme + ":" + edition);
    }

    @Override
    public List<RuleSet<?>> ruleSets() {
        return List.of(LktNomination2021.RULES, GeneralPracticeProject2018.RULES);
    }

    @Override
    public List<Clause> clauses() {
        return Stream.<Clause[]>of(LktCall2021.values(), GeneralPractice2018.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
