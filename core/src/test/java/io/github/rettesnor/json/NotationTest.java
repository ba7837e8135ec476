// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotationTest {

    private static Map<String, Object> tree() {
        List<Object> list = new ArrayList<>(List.of(1, 2_000_000_000_000L, new BigDecimal("0.50"), true, "ja"));
        list.add(null);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", list);
        tree.put("code", "7");
        tree.put("open", null);
        return tree;
    }

    @Test
    void yamlIsWrittenSoThatItCanBeReadAgain() {
        assertThat(Notation.YAML.write(tree())).isEqualTo("""
                list:
                  - 1
                  - 2000000000000
                  - 0.50
                  - true
                  - ja
                  - null
                code: "7"
                open:
                """);
    }

    @Test
    void jsonInOneLineHasSpacesAtWhichItCanBeBroken() {
        Map<String, Object> tree = tree();
        tree.put("none", List.of());
        tree.put("nothing", Map.of());
        assertThat(Notation.JSON_LINE.write(tree)).isEqualTo("""
                {"list": [1, 2000000000000, 0.50, true, "ja", null], "code": "7", "open": null, "none": [], "nothing": {}}\
                """);
    }

    @Test
    void jsonIsWrittenSoThatItCanBeReadAgain() {
        Node read = Input.of("in.json", Notation.JSON.write(tree())).read();
        List<Node> list = read.get("list").parts();
        assertThat(list.get(0)).hasToString("NUMBER '1'");
        assertThat(list.get(1)).hasToString("NUMBER '2000000000000'");
        assertThat(list.get(2)).hasToString("NUMBER '0.50'");
        assertThat(list.get(3).is(Node.Kind.TRUE)).isTrue();
        assertThat(list.get(4)).hasToString("TEXT 'ja'");
        assertThat(list.get(5).is(Node.Kind.NOTHING)).isTrue();
        assertThat(read.get("code")).hasToString("TEXT '7'");
        assertThat(read.get("open").is(Node.Kind.NOTHING)).isTrue();
    }
}
