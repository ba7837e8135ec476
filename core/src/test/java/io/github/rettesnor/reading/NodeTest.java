// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static final Node ALL = node("""
            {
              "object": {"b": 1, "a": 2},
              "list": ["x", "y"],
              "text": "Ja",
              "part": 0.50,
              "yes": true,
              "nothing": null
            }
            """);

    private static Node node(String text) {
        return Input.of("in.json", text).read();
    }

    private static Node at(String key) {
        return Objects.requireNonNull(ALL.get(key));
    }

    private static void isRefused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(Unreadable.class).hasMessage("in.json:" + message);
    }

    @Test
    void theValuesOfAnObjectHaveKeysAndAnOrder() {
        assertThat(at("object").parts()).extracting(Node::key).containsExactly("b", "a");
        assertThat(at("object").get("a")).hasToString("NUMBER '2'");
        assertThat(at("object").get("c")).isNull();
    }

    @Test
    void theElementsOfAListHaveAnOrderAndNoKeys() {
        assertThat(at("list").parts()).extracting(Node::written).containsExactly("x", "y");
        assertThat(at("list").get("x")).isNull();
        assertThat(at("text").parts()).isEmpty();
    }

    @Test
    void whatIsWrittenIsKeptAsItStands() {
        assertThat(List.of(at("text"), at("part"), at("yes"), at("nothing"), at("list")))
                .extracting(Node::written)
                .containsExactly("Ja", "0.50", "true", "", "");
    }

    @Test
    void aKeyIsFoundAmongManyToo() {
        StringBuilder text = new StringBuilder("{\"k0\": 0");
        for (int i = 1; i < 100; i++) {
            text.append(", \"k").append(i).append("\": ").append(i);
        }
        Node many = node(text + "}");
        assertThat(many.get("k99")).hasToString("NUMBER '99'");
        assertThat(many.get("k100")).isNull();
    }

    @Test
    void aKeyStandsOnce() {
        isRefused(() -> node("{\"a\": 1, \"a\": 2}"), "1:10: a: the key 'a' is given twice");
        isRefused(() -> node("{\"b\": {\"a\": 1, \"a\": 2}}"), "1:16: b.a: the key 'a' is given twice");
    }

    @Test
    void whatFailsAfterAFieldFailsInTheObjectAroundIt() {
        isRefused(() -> node("{\"a\": 1 \"b\": 2}"), "1:9: a comma is missing before '\"'");
        isRefused(() -> node("{\"a\": {\"b\": 1 \"c\": 2}}"), "1:15: a: a comma is missing before '\"'");
    }

    @Test
    void nothingStandsAfterTheEnd() {
        isRefused(() -> node("{} {}"), "1:4: something stands after the end of the document");
    }

    @Test
    void whatWasChangedKeepsItsPlace() {
        Node object = at("object");
        Node changed = Edit.field(object, "c", at("text"));
        assertThat(changed.parts()).extracting(Node::key).containsExactly("b", "a", "c");
        assertThat(changed.path()).isEqualTo(Path.ROOT.field("object"));
        assertThat(changed.parts())
                .extracting(Node::keyLocation)
                .containsExactly(new Position(2, 14), new Position(2, 22), new Position(4, 11));
    }

    @Test
    void onlyAnObjectHasFieldsToChangeAndOnlyAListElements() {
        isRefused(
                () -> Edit.field(at("list"), "c", at("text")),
                "3:11: list: must be a group of fields (name: value), is a list");
        isRefused(
                () -> Edit.element(at("object"), 0, at("text")),
                "2:13: object: must be a list, is a group of fields (name: value)");
    }
}
