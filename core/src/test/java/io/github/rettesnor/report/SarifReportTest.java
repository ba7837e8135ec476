// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Unjudged UNREAD = new Unjudged(
            "søk.json",
            List.of(Problem.of(
                    "søk.json", new Position(3, 14), Path.ROOT.field("budget"), "must be an object, is a list")));

    private static String sarif(List<? extends Subject> judged, Locale locale) {
        return Pages.text(new SarifReport().sheets(judged, locale).get(0));
    }

    private static JsonNode run(List<? extends Subject> judged) {
        return JSON.readTree(sarif(judged, Locale.ENGLISH)).get("runs").get(0);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonNode schema = JSON.readTree(in);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStandardsSchemaAcceptsIt(Language language) throws IOException {
        List<Subject> all = new ArrayList<>(SampleGrant.all());
        all.addAll(List.of(SampleGrant.waived(), SampleGrant.waivedInVain(), SampleGrant.changed(), UNREAD));

        assertThat(schema().validate(sarif(all, language.locale()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theStandardsSchemaIsOneThatRefuses() throws IOException {
        String wrong = sarif(SampleGrant.all(), Locale.ENGLISH).replace("\"kind\":\"fail\"", "\"kind\":\"failed\"");

        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aViolationFailsWithTheWeightOfItsRuleAndNothingElseHasALevel() {
        List<String> reported = new ArrayList<>();
        run(List.of(SampleGrant.judged("a.json", SampleGrant.draft())))
                .get("results")
                .forEach(result -> reported.add(result.get("ruleId").asString() + " "
                        + result.get("kind").asString() + " "
                        + result.get("level").asString()));

        assertThat(reported)
                .containsExactly(
                        "xx.application.deadline open none",
                        "xx.application.method fail warning",
                        "xx.application.local-results review none");
    }

    @Test
    void aResultPointsAtItsRuleAndAtTheLineAndColumnInTheFile() {
        JsonNode run = run(List.of(SampleGrant.placed(
                SampleGrant.judged("søk nader/a.json", SampleGrant.bad()), "", new Position(3, 14))));
        JsonNode result = run.get("results").get(1);

        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("s%C3%B8k%20nader/a.json");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(3);
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(14);
        run.get("results").values().stream()
                .filter(each -> each.has("ruleId"))
                .forEach(each -> assertThat(run.at("/tool/driver/rules")
                                .get(each.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(each.get("ruleId")));
    }

    @Test
    void theJointPlanLeadsAndTheCureOfEachRuleIsMarkedAsItsOwn() {
        JsonNode results =
                run(List.of(SampleGrant.judged("a.json", SampleGrant.bad()))).get("results");
        JsonNode plan = results.get(0);

        assertThat(plan.has("ruleId")).isFalse();
        assertThat(plan.get("kind").asString()).isEqualTo("informational");
        assertThat(plan.get("level").asString()).isEqualTo("none");
        assertThat(plan.at("/message/text").asString())
                .isEqualTo("The smallest change that keeps the limits: NOK\u00a0175,000 must be cut in all. Less is not"
                        + " enough. Line 1: cut NOK\u00a0140,000 (The share of salary). Line 2: cut NOK\u00a010,000 (The"
                        + " ceiling for travel). Line 5: cut NOK\u00a025,000 (No overhead). Request NOK\u00a0850,000"
                        + " instead. This change puts all the amounts right at once. The remedy at each finding is for"
                        + " that rule alone.");
        assertThat(results.values().stream()
                        .filter(each -> each.path("ruleId").asString("").equals("xx.budget.no-overhead"))
                        .map(each -> each.at("/message/text").asString()))
                .singleElement()
                .asString()
                .endsWith("To fix, for this rule alone: Remove the line.");
    }

    @Test
    void theRulesOfSeveralDocumentsAreWrittenOnce() {
        assertThat(run(SampleGrant.all()).at("/tool/driver/rules")).hasSize(17);
    }

    @Test
    void whatIsJudgedAsMetIsAPassAndWhatIsNotIsAFailure() {
        JsonNode met = judged(true);
        assertThat(met.get("kind").asString()).isEqualTo("pass");
        assertThat(met.get("level").asString()).isEqualTo("none");
        assertThat(met.at("/message/text").asString())
                .isEqualTo("Judged as met. Eksempelkontoret, 2 May 2019: <i>Lest</i>");
        JsonNode notMet = judged(false);
        assertThat(notMet.get("kind").asString()).isEqualTo("fail");
        assertThat(notMet.at("/message/text").asString())
                .startsWith("Judged by Eksempelkontoret on 2 May 2019 as not met: <i>Lest</i>");
    }

    private static JsonNode judged(boolean met) {
        List<JsonNode> results = new ArrayList<>();
        run(List.of(SampleGrant.judgedBy(met))).get("results").forEach(result -> {
            if (result.get("ruleId").asString().equals("xx.application.local-results")) {
                results.add(result);
            }
        });
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    @Test
    void aWaiverSuppressesItsFindingAndNoOther() {
        JsonNode results = run(List.of(SampleGrant.waived())).get("results");

        results.forEach(result -> assertThat(result.get("suppressions").size())
                .isEqualTo(result.get("ruleId").asString().equals("xx.budget.salary-share") ? 1 : 0));
        JsonNode suppression = results.get(1).at("/suppressions/0");
        assertThat(suppression.get("kind").asString()).isEqualTo("external");
        assertThat(suppression.get("status").asString()).isEqualTo("accepted");
        assertThat(suppression.get("justification").asString())
                .isEqualTo("Eksempelkontoret, 2 May 2019: <i>Prøveår</i> (through 31 December 2019)");
    }

    @Test
    void whatCannotBeReadIsNotifiedAtItsLineAndColumnAndTheRunWasNotSuccessful() {
        JsonNode invocation = run(List.of(SampleGrant.waived(), UNREAD)).at("/invocations/0");
        JsonNode notification = invocation.at("/toolExecutionNotifications/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(notification.at("/message/text").asString()).isEqualTo("budget: must be an object, is a list");
        assertThat(notification
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("s%C3%B8k.json");
        assertThat(notification
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(3);
        assertThat(notification
                        .at("/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(14);
        assertThat(run(SampleGrant.all())
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void changedRulesAreNotifiedOnceForEachRuleSet() {
        JsonNode changes = run(List.of(SampleGrant.changed(), SampleGrant.changed()))
                .at("/invocations/0/toolConfigurationNotifications");

        assertThat(changes).hasSize(4);
        assertThat(changes.at("/0/message/text").asString())
                .isEqualTo("xx:application:2: Changed rule: The ceiling for travel (xx.budget.travel-ceiling): ceiling:"
                        + " NOK\u00a02,300 → NOK\u00a02,800 (Eksempelkontoret: Prøveår)");
        assertThat(changes.at("/0/associatedRule/id").asString()).isEqualTo("xx.budget.travel-ceiling");
    }

    @Test
    void columnsCountCharactersAsTheReaderOfDocumentsDoes() {
        assertThat(run(List.of()).get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void aWindowsPathIsNoScheme() {
        JsonNode run = run(List.of(SampleGrant.judged("C:\\a b.json", SampleGrant.bad())));

        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("./C:/a%20b.json");
    }
}
