// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationsTest {

    private static final String JSON = """
            {
              "title": "😀", "projectEnd": "2020-01-31",
              "sections": [
                {"code": "summary", "text": " "},
                {"code": "aims", "text": "Mål"},
                {"code": "summary", "text": "Kort"}
              ],
              "accounts": {"lines": [{}, {"unitCost": 5}]}
            }
            """;

    private static final String YAML = """
            title: Et prosjekt
            accounts:
              lines:
                - category: TRAVEL
                  unitCost: 5
            """;

    private final Reading<FinalReport> locations = locations("in.json", JSON);

    @Test
    void aValueStandsWhereItBegins() {
        assertThat(locations.location(Path.ROOT.field("title"))).isEqualTo(new Position(2, 12));
        assertThat(locations.location(Path.ROOT.field("projectEnd"))).isEqualTo(new Position(2, 31));
        assertThat(locations.location(lines().index(1).field("unitCost"))).isEqualTo(new Position(8, 43));
        assertThat(locations.location(lines().index(1))).isEqualTo(new Position(8, 30));
    }

    @Test
    void whatIsMissingStandsInTheInnermostValueAroundIt() {
        assertThat(locations.location(lines().index(0).field("category"))).isEqualTo(new Position(8, 26));
        assertThat(locations.location(lines().index(7).field("category"))).isEqualTo(new Position(8, 25));
        assertThat(locations.location(Path.ROOT.field("budget").field("title"))).isEqualTo(Position.START);
        assertThat(locations.location(Path.ROOT.field("deliveredAt"))).isEqualTo(Position.START);
        assertThat(locations.location(Path.ROOT)).isEqualTo(Position.START);
    }

    @Test
    void anElementIsFoundByItsKeyAsARuleFindsIt() {
        assertThat(locations.location(sections().key("aims").field("text"))).isEqualTo(new Position(5, 30));
        assertThat(locations.location(sections().key("summary"))).isEqualTo(new Position(6, 5));
        assertThat(locations.location(sections().key("method"))).isEqualTo(new Position(3, 15));
    }

    @Test
    void yamlHasLocationsToo() {
        Reading<FinalReport> yaml = locations("in.yaml", YAML);

        assertThat(yaml.location(lines().index(0).field("unitCost"))).isEqualTo(new Position(5, 17));
        assertThat(yaml.location(Path.ROOT.field("title"))).isEqualTo(new Position(1, 8));
    }

    private static Path lines() {
        return Path.ROOT.field("accounts").field("lines");
    }

    private static Path sections() {
        return Path.ROOT.field("sections");
    }

    private static Reading<FinalReport> locations(String name, String text) {
        return Documents.reading(Input.of(name, text), FinalReport.class);
    }

    @Test
    void aListStandsWhereItOpens() {
        assertThat(locations.location(sections())).isEqualTo(new Position(3, 15));
    }

    @Test
    void codesAndAnswersAreFoundByWhatTheyAre() {
        Input input = Input.of("in.json", """
                {"answers": {"1": "Ja", "2": "Nei"},
                 "indicators": [{"goals": ["7"]}, {"goals": ["1", "2"]}]}
                """);
        Reading<Application> known = Documents.reading(input, Application.class);
        assertThat(known.location(Path.ROOT.field("answers").key("2"))).isEqualTo(new Position(1, 30));
        assertThat(known.location(Path.ROOT.field("answers").key("3"))).isEqualTo(new Position(1, 13));
        Path second = Path.ROOT.field("indicators").index(1);
        assertThat(known.location(second.field("goals").key("2"))).isEqualTo(new Position(2, 51));
        assertThat(known.location(second.field("goals").key("7"))).isEqualTo(new Position(2, 45));
    }

    @Test
    void whatStandsUnderAKeyIsFoundByItsOwnKeys() {
        Input input = Input.of("in.json", """
                {"reports": {"a": {"sections": []},
                 "b": {"sections": [{"code": "aims"}, {"code": "summary"}]}}}
                """);
        Reading<Shelf> known = Documents.reading(input, Shelf.class);
        Path report = Path.ROOT.field("reports").key("b");
        assertThat(known.location(report.field("sections").key("summary"))).isEqualTo(new Position(2, 39));
    }

    /** Reports by their number. */
    public record Shelf(Map<String, FinalReport> reports) {}
}
