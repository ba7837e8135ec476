// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

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

    private final Locations locations = locations("in.json", JSON);

    @Test
    void aValueStandsWhereItBegins() {
        assertThat(locations.of(Path.ROOT.field("title"))).isEqualTo(new Position(2, 12));
        assertThat(locations.of(Path.ROOT.field("projectEnd"))).isEqualTo(new Position(2, 31));
        assertThat(locations.of(lines().index(1).field("unitCost"))).isEqualTo(new Position(8, 43));
        assertThat(locations.of(lines().index(1))).isEqualTo(new Position(8, 30));
    }

    @Test
    void whatIsMissingStandsInTheInnermostValueAroundIt() {
        assertThat(locations.of(lines().index(0).field("category"))).isEqualTo(new Position(8, 26));
        assertThat(locations.of(lines().index(7).field("category"))).isEqualTo(new Position(8, 25));
        assertThat(locations.of(Path.ROOT.field("budget").field("title"))).isEqualTo(Position.START);
        assertThat(locations.of(Path.ROOT.field("deliveredAt"))).isEqualTo(Position.START);
        assertThat(locations.of(Path.ROOT)).isEqualTo(Position.START);
    }

    @Test
    void anElementIsFoundByItsKeyAsARuleFindsIt() {
        assertThat(locations.of(sections().key("aims").field("text"))).isEqualTo(new Position(5, 30));
        assertThat(locations.of(sections().key("summary"))).isEqualTo(new Position(6, 5));
        assertThat(locations.of(sections().key("method"))).isEqualTo(new Position(3, 15));
    }

    @Test
    void yamlHasLocationsToo() {
        Locations yaml = locations("in.yaml", YAML);

        assertThat(yaml.of(lines().index(0).field("unitCost"))).isEqualTo(new Position(5, 17));
        assertThat(yaml.of(Path.ROOT.field("title"))).isEqualTo(new Position(1, 8));
    }

    private static Path lines() {
        return Path.ROOT.field("accounts").field("lines");
    }

    private static Path sections() {
        return Path.ROOT.field("sections");
    }

    private static Locations locations(String name, String text) {
        Input input = Input.of(name, text);
        return Locations.of(input, Documents.read(input, FinalReport.class));
    }

    @Test
    void aListStandsWhereItOpens() {
        assertThat(locations.of(sections())).isEqualTo(new Position(3, 15));
    }

    @Test
    void codesAndAnswersAreFoundByWhatTheyAre() {
        Input input = Input.of("in.json", """
                {"answers": {"1": "Ja", "2": "Nei"},
                 "indicators": [{"goals": ["7"]}, {"goals": ["1", "2"]}]}
                """);
        Locations known = Locations.of(input, Documents.read(input, Application.class));
        assertThat(known.of(Path.ROOT.field("answers").key("2"))).isEqualTo(new Position(1, 30));
        assertThat(known.of(Path.ROOT.field("answers").key("3"))).isEqualTo(new Position(1, 13));
        Path second = Path.ROOT.field("indicators").index(1);
        assertThat(known.of(second.field("goals").key("2"))).isEqualTo(new Position(2, 51));
        assertThat(known.of(second.field("goals").key("7"))).isEqualTo(new Position(2, 45));
    }

    @Test
    void whatStandsUnderAKeyIsFoundByItsOwnKeys() {
        Input input = Input.of("in.json", """
                {"reports": {"a": {"sections": []},
                 "b": {"sections": [{"code": "aims"}, {"code": "summary"}]}}}
                """);
        Locations known = Locations.of(input, Documents.read(input, Shelf.class));
        Path report = Path.ROOT.field("reports").key("b");
        assertThat(known.of(report.field("sections").key("summary"))).isEqualTo(new Position(2, 39));
    }

    /** Reports by their number. */
    public record Shelf(Map<String, FinalReport> reports) {}
}
