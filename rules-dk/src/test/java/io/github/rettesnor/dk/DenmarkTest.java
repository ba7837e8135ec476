// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.rule.RuleSets;
import org.junit.jupiter.api.Test;

class DenmarkTest {

    @Test
    void bothRuleSetsAreFoundByTheirIds() {
        assertThat(RuleSets.all())
                .extracting(set -> set.id().toString())
                .contains("dk:general-practice-project:2018", "dk:lkt-nomination:2021");
        assertThat(RuleSets.get("dk:lkt-nomination:2021")).hasToString("dk:lkt-nomination:2021");
    }

    @Test
    void theTypedMethodsGiveTheSameRuleSets() {
        assertThat(Denmark.lktNomination(2021)).isSameAs(LktNomination2021.RULES);
        assertThat(Denmark.generalPracticeProject(2018)).isSameAs(GeneralPracticeProject2018.RULES);
        assertThat(Denmark.lktNomination(2021).document()).isEqualTo(Application.class);
    }

    @Test
    void anEditionThatDoesNotExistIsRefusedWithTheNearestThatDoes() {
        assertThatThrownBy(() -> Denmark.lktNomination(2020))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dk:lkt-nomination:2020")
                .hasMessageContaining("dk:lkt-nomination:2021");
        assertThatThrownBy(() -> Denmark.generalPracticeProject(2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dk:general-practice-project:2018");
    }

    @Test
    void theWordsAreAtHomeInDanish() {
        assertThat(Denmark.WORDS.home()).isEqualTo(Language.DA);
        assertThat(Denmark.lktNomination(2021).words()).isSameAs(Denmark.WORDS);
    }

    @Test
    void theEightNationalGoalsHaveNames() {
        assertThat(NationalGoals.CODES).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(Denmark.WORDS.phrase(Language.DA, "goal.1")).isEqualTo("bedre sammenhængende patientforløb");
        assertThat(Denmark.WORDS.phrase(Language.DA, "goal.8")).isEqualTo("mere effektivt sundhedsvæsen");
    }
}
