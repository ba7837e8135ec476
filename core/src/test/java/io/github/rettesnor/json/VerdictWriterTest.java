// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.PeriodOrdered;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerdictWriterTest {

    private static final Source SOURCE =
            Source.document("Utlysning").at("Tid", 3).publishedAt("https://example.org/utlysning");

    private static final RuleSet<Application> RULES = TestRules.set(
            "xx:grant:1",
            Application.class,
            Rule.must("xx.period", SOURCE, new PeriodOrdered(Place.of("period"))),
            Rule.must("xx.title", Source.document("Utlysning"), Given.given("title")));

    private static String inOneLine(String json) {
        return JsonMapper.shared().readTree(json).toString();
    }

    @Test
    void aVerdict() {
        assertThat(VerdictWriter.json("søknad.json", verdict().in(Locale.forLanguageTag("nb"))))
                .isEqualTo(inOneLine("""
                        {
                          "input": "søknad.json",
                          "ruleSet": "xx:grant:1",
                          "language": "nb",
                          "decision": "NOT_ACCEPTABLE",
                          "findings": [
                            {
                              "rule": "xx.period",
                              "outcome": "VIOLATED",
                              "severity": "ERROR",
                              "path": "period",
                              "message": "Siste dag, 31. mai 2019, er før første dag, 1. juni 2019.",
                              "cure": "Rett en av de to datoene.",
                              "phrase": {
                                "requirement": "period-ordered",
                                "variant": "violated"
                              },
                              "figures": {
                                "start": "2019-06-01",
                                "end": "2019-05-31"
                              },
                              "kinds": {
                                "start": "day",
                                "end": "day"
                              },
                              "rounded": [],
                              "source": {
                                "document": "Utlysning",
                                "section": "Tid",
                                "item": "3",
                                "url": "https://example.org/utlysning",
                                "clause": null
                              }
                            }
                          ],
                          "questions": [],
                          "outcomes": {
                            "xx.period": "VIOLATED",
                            "xx.title": "PASSED",
                            "core.codes-known": "NOT_APPLICABLE",
                            "core.rule-set-named": "PASSED",
                            "core.not-judged": "PASSED"
                          },
                          "judgements": [],
                          "waivers": [],
                          "changes": [],
                          "problems": []
                        }"""));
    }

    @Test
    void changesOfTheRuleSetAreReported() {
        RuleSet<Application> changed = RULES.revise("Eksempeletaten", "Tittelen står på konvolutten")
                .remove("xx.title")
                .done();

        assertThat(VerdictWriter.json("a", changed.check(read("{}"))))
                .endsWith(inOneLine("""
                        {
                          "changes": [
                            {
                              "rule": "xx.title",
                              "parameter": null,
                              "from": {
                                "given": {
                                  "anyOf": [
                                    "title"
                                  ]
                                }
                              },
                              "to": null,
                              "by": "Eksempeletaten",
                              "why": "Tittelen står på konvolutten"
                            }
                          ],
                          "problems": []
                        }""").substring(1));
    }

    @Test
    void severalVerdictsAndWhatCouldNotBeRead() {
        StringWriter text = new StringWriter();
        try (VerdictWriter writer = new VerdictWriter(text)) {
            writer.write("a.json", verdict());
            writer.write(
                    new Unreadable(
                            "b.json",
                            new Position(3, 7),
                            Path.ROOT.field("budget").field("lines").index(0),
                            "unknown key 'x'"),
                    Locale.ENGLISH);
            writer.write("c.json", verdict());
        }

        assertThat(text.toString())
                .startsWith("{\n  \"verdicts\": [\n")
                .containsSubsequence("\"input\": \"a.json\"", "\"input\": \"c.json\"", "\"unreadable\": [")
                .endsWith("""
                          "unreadable": [
                            {
                              "input": "b.json",
                              "place": {
                                "line": 3,
                                "column": 7
                              },
                              "path": "budget.lines[0]",
                              "kind": "as-written",
                              "values": {
                                "text": "unknown key 'x'"
                              },
                              "message": "unknown key 'x'"
                            }
                          ]
                        }
                        """);
    }

    /** 590 000 of 1 000 000 kr are 59 %; (0.6 × 1 000 000 − 590 000) ÷ 0.4 = 25 000 kr. */
    @Test
    void measuresAreReportedExactlyWhereTheyAreAskedForAlsoWhereTheRuleIsPassed() {
        RuleSet<Budget> rules = TestRules.set(
                "xx:budget:1",
                Budget.class,
                Rule.must("xx.share", SOURCE, new ShareAtMost(Category.SALARY, Share.percent(60))));
        Budget budget = Documents.read(Input.of("b.json", """
                        {"currency": "NOK", "lines": [{"category": "SALARY", "lumpSum": 590000},
                         {"category": "OTHER", "lumpSum": 410000.00}]}
                        """), Budget.class);
        StringWriter text = new StringWriter();
        try (VerdictWriter writer = new VerdictWriter(text)) {
            writer.write("b.json", rules.check(budget), rules.measure(budget));
        }

        assertThat(text.toString().replaceAll("(?m)^ +", "")).contains("""
                "changes": [],
                "problems": [],
                "measures": [
                {
                "rule": "xx.share",
                "outcome": "PASSED",
                "path": "lines",
                "measured": "0.59",
                "limit": "0.6",
                "room": "NOK 25000.00",
                "figures": {
                "category": "SALARY",
                "amount": "NOK 590000.00",
                "total": "NOK 1000000.00"
                },
                "kinds": {
                "measured": "share",
                "limit": "share",
                "room": "amount",
                "category": "term",
                "amount": "amount",
                "total": "amount"
                },
                "rounded": []
                }
                ]
                """);
    }

    @Test
    void noVerdictAtAllIsAnObjectToo() {
        StringWriter text = new StringWriter();
        new VerdictWriter(text).close();

        assertThat(text).hasToString("{\n  \"verdicts\": [],\n  \"unreadable\": []\n}\n");
    }

    private static Verdict verdict() {
        return RULES.check(
                read("{\"title\": \"x\", \"period\": {\"start\": \"2019-06-01\", \"end\": \"2019-05-31\"}}"));
    }

    private static Application read(String json) {
        return Documents.read(Input.of("in.json", json), Application.class);
    }

    @Test
    void whatIsWaivedIsWrittenWithOfficeReasonAndLastDay() {
        LocalDate day = LocalDate.of(2019, 6, 1);
        Waiver waiver = new Waiver(
                new RuleId("xx.period"),
                Path.ROOT.field("period"),
                "Eksempelkontoret",
                "Avtalt",
                day.minusMonths(1),
                day);
        Verdict waived = new Rulings(List.of(), List.of(waiver)).applyTo(verdict(), day);
        Node written =
                Input.of("out.json", VerdictWriter.json("in.json", waived)).read();
        List<Node> waivers = written.get("waivers").parts();
        assertThat(waivers).hasSize(1);
        assertThat(waivers.get(0).parts())
                .extracting(Node::key)
                .containsExactly("rule", "path", "office", "reason", "day", "expires");
        assertThat(waivers.get(0).parts())
                .extracting(Node::written)
                .containsExactly("xx.period", "period", "Eksempelkontoret", "Avtalt", "2019-05-01", "2019-06-01");
    }
}
