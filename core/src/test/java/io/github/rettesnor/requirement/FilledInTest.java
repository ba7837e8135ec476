// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.FilledIn.filledIn;
import static io.github.rettesnor.rule.Rule.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilledInTest {

    private static final RuleSet<Application> RULES = TestRules.set(
            "xx:test:1",
            Application.class,
            must("xx.filled-in", Source.document("Test"), filledIn("[Project Name]", "(.*)", "__")));

    private static List<String> places(Application application) {
        Verdict verdict = RULES.check(application);
        assertThat(verdict.outcome("xx.filled-in") == Outcome.PASSED)
                .isEqualTo(verdict.findings("xx.filled-in").isEmpty());
        return verdict.findings("xx.filled-in").stream()
                .map(finding -> finding.path().toString())
                .toList();
    }

    private static List<String> inTitle(String title) {
        return places(ApplicationBuilder.builder().title(title).build());
    }

    @Test
    void aDocumentWithoutTextsPasses() {
        assertThat(places(ApplicationBuilder.builder().build())).isEmpty();
    }

    @Test
    void everyTextOfTheDocumentIsRead() {
        assertThat(places(ApplicationBuilder.builder()
                        .title("A __ project")
                        .applicants(List.of(new Party("A", "B"), new Party("A", "The [Project Name]")))
                        .goals(List.of("1", "(.*)"))
                        .answers(Map.of("outline", "____"))
                        .build()))
                .containsExactly("title", "applicants[1].name", "goals[1]", "answers[outline]");
    }

    @Test
    void letterCaseAndWhiteSpaceMakeNoDifference() {
        assertThat(inTitle("[PROJECT\u00a0 \n name]")).containsExactly("title");
        assertThat(inTitle("[Pro\u00adject\u200b Name]")).containsExactly("title");
        assertThat(inTitle("[ProjectName]")).containsExactly("title");
        assertThat(inTitle("The [ Project Name\n]")).containsExactly("title");
        assertThat(inTitle("[Project-Name]")).isEmpty();
    }

    @Test
    void aTextIsNoPattern() {
        assertThat(inTitle("(anything)")).isEmpty();
        assertThat(inTitle("(.*)")).containsExactly("title");
    }

    @Test
    void eachTextThatIsLeftIsReportedAsTheTemplateHasIt() {
        Verdict verdict = RULES.check(
                ApplicationBuilder.builder().title("[project name] __").build());
        assertThat(verdict.findings())
                .extracting(finding -> finding.figures().get("template").text())
                .containsExactly("[Project Name]", "__");
        assertThat(verdict.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("Text of the template is left here: “[Project Name]”.");
    }

    @Test
    void aLongTextIsReadOnce() {
        assertThat(inTitle("(navn ".repeat(200_000))).isEmpty();
        assertThat(inTitle(" ".repeat(1_000_000) + "_")).isEmpty();
    }

    @Test
    void aBlankTextOfATemplateIsRefused() {
        assertThatThrownBy(() -> filledIn("__", " \u200b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a template text is blank, so that every document would hold it; write the text, or leave it out");
    }

    @Test
    void anotherTemplateHasOtherTexts() {
        Application dated = ApplicationBuilder.builder().title("Oslo, (dato)").build();
        assertThat(Reported.by(filledIn("(DATO)", "(STED)"), dated))
                .containsExactly("VIOLATED", "VIOLATED title: violated {template=(DATO)}");
        assertThat(Reported.by(filledIn("(STED)"), dated)).containsExactly("PASSED");
    }
}
