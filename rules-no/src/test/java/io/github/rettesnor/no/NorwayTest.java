// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NorwayTest {

    @Test
    void eachRuleSetIsFoundByItsTypeAndByItsId() {
        is(Norway.grantApplication(2019), "no:grant-application:2019", Application.class);
        is(Norway.budget(2019), "no:budget:2019", Budget.class);
        is(Norway.accounts(2019), "no:accounts:2019", Budget.class);
        is(Norway.finalReport(2019), "no:final-report:2019", FinalReport.class);
        is(Norway.invitation(2019), "no:invitation:2019", Invitation.class);
        is(Norway.cooperationAgreement(2019), "no:cooperation-agreement:2019", CooperationAgreement.class);
        is(Norway.registry(2018), "no:registry:2018", RegistryProfile.class);
    }

    private static void is(RuleSet<?> set, String id, Class<?> document) {
        assertThat(set.id()).hasToString(id);
        assertThat(set.document()).isEqualTo(document);
        assertThat(RuleSets.get(id)).isSameAs(set);
    }

    @Test
    void theRuleSetsAreFoundOnAThreadWhoseClassLoaderSeesNone() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader blind = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(blind);
            assertThat(RuleSets.get("no:budget:2019")).hasToString("no:budget:2019");
            assertThat(RuleSets.retired())
                    .isEqualTo(new Norway().retired().stream().sorted().toList());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void anItemOfAClauseHasItsIdAndIsNotInformative() {
        Clause item = InvitationTemplate.I5.item(2);
        assertThat(item.id()).isEqualTo("I5");
        assertThat(item.isInformative()).isFalse();
    }

    @Test
    void theModuleOffersAllItsRuleSets() {
        assertThat(RuleSets.all())
                .extracting(set -> set.id().toString())
                .containsExactly(
                        "no:accounts:2019",
                        "no:budget:2019",
                        "no:cooperation-agreement:2019",
                        "no:final-report:2019",
                        "no:grant-application:2019",
                        "no:invitation:2019",
                        "no:registry:2018");
    }

    @Test
    void anEditionThatThereIsNotIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Norway.registry(2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown rule set 'no:registry:2019'; did you mean 'no:registry:2018'?");
    }

    @Test
    void theWordsAreAtHomeInNorwegian() {
        assertThat(List.of(Norway.grantApplication(2019), Norway.registry(2018)))
                .allSatisfy(set -> assertThat(set.words().home()).isEqualTo(Language.NB));
    }

    @Test
    void kronerAreNorwegian() {
        assertThat(Norway.nok(700)).hasToString("NOK 700.00");
    }

    /** There was no such call before 2019; asking for it must not return the rules of another. */
    @Test
    void anEditionThatDoesNotExistIsNotAnother() {
        assertThatThrownBy(() -> Norway.grantApplication(2018))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no:grant-application:2018");
        assertThatThrownBy(() -> Norway.budget(2018))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no:budget:2018");
    }
}
