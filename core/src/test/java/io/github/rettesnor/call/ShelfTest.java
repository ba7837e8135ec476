// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final String ALONE = """
            ruleSet: xx:alone:1
            document: Application
            add:
              - {id: xx.alone.title, severity: ERROR, source: {document: Utlysning}, require: {given: {anyOf: [title]}},
                 words: {en: {title: title}}}
            """;
    private static final List<RuleSet<?>> KNOWN = List.of(TestRules.BUDGET, TestRules.APPLICATION);

    private static List<RuleSet<?>> read(List<RuleSet<?>> known, String... files) {
        Input[] inputs = new Input[files.length];
        for (int i = 0; i < files.length; i++) {
            inputs[i] = Input.of("file-" + (i + 1) + ".yaml", files[i]);
        }
        return Calls.read(List.of(inputs), known);
    }

    @Test
    void aFileThatBringsAKnownIdIsRefused() {
        assertThatThrownBy(() -> read(KNOWN, ALONE.replace("xx:alone:1", "xx:budget:1")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("file-1.yaml:1:10: ruleSet: there is a rule set xx:budget:1 already; an id stands"
                        + " for one rule set, give this one an id of its own");
    }

    @Test
    void twoFilesOfOneIdAreRefusedNamingBoth() {
        assertThatThrownBy(() -> read(KNOWN, ALONE, ALONE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(
                        "file-2.yaml:1:10: ruleSet: file-1.yaml has the rule set xx:alone:1 already; an id"
                                + " stands for one rule set, give this one an id of its own");
    }

    @Test
    void aFileWithoutARuleIsRefused() {
        assertThatThrownBy(() -> read(KNOWN, "ruleSet: xx:alone:1\ndocument: Application\nadd: []\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("xx:alone:1 has no rule; a rule set has at least one");
    }

    @Test
    void aFileThatRemovesEveryRuleIsRefused() {
        RuleSet<?> alone = read(KNOWN, ALONE).get(0);
        String next = """
                ruleSet: xx:alone:2
                basedOn: xx:alone:1
                from: 2028-01-01
                office: Kontoret
                reason: Grunn
                remove: {xx.alone.title: Dekket}
                """;
        assertThatThrownBy(() -> read(List.of(alone), next))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("xx:alone:2 has no rule left");
    }

    @Test
    void aWrittenSetIsReadWhereTheOneThatItWasWrittenFromIsNotKnown() {
        String text = Notation.YAML.write(SetTree.of(TestRules.BUDGET, List.of(TestRules.BUDGET)));
        assertThat(read(List.of(), text)).containsExactly(TestRules.BUDGET);
    }
}
