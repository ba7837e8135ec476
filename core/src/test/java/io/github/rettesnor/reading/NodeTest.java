// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static final Node ALL = node("""
            {
              "object": {"b": 1, "a": 2},
              "list": ["x", "y"],
              "text": "Ja",
              "blank": " ",
              "whole": 7,
              "part": 0.50,
              "yes": true,
              "no": false,
              "nothing": null
            }
            """);

    private static Node node(String text) {
        return Input.of("in.json", text).read();
    }

    private static Node at(String key) {
        return ALL.require(key, "");
    }

    private static void isRefused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(Unreadable.class).hasMessage("in.json:" + message);
    }

    @Test
    void anObjectHasFieldsInTheirOrder() {
        assertThat(at("object").fields().keySet()).containsExactly("b", "a");
        assertThat(at("object").fields(List.of("a", "b", "c")).keySet()).containsExactly("b", "a");
        isRefused(
                () -> at("object").fields(List.of("a", "bb", "ccc")),
                "2:14: object.b: unknown key 'b'; known are a, bb, ccc");
        isRefused(() -> at("list").fields(), "3:11: list: must be an object, is a list");
    }

    @Test
    void aListHasElements() {
        assertThat(at("list").elements())
                .extracting(element -> element.text("text"))
                .containsExactly("x", "y");
        isRefused(() -> at("object").elements(), "2:13: object: must be a list, is an object");
    }

    @Test
    void aTextIsReadAsOneOnly() {
        assertThat(at("text").text("an id")).isEqualTo("Ja");
        assertThat(at("blank").text("an id")).isEqualTo(" ");
        isRefused(() -> at("whole").text("an id"), "6:12: whole: must be an id, is the number '7'");
        isRefused(() -> at("nothing").text("an id"), "10:14: nothing: must be an id, is nothing");
    }

    @Test
    void wordsAreATextOrAWholeNumberAndNotBlank() {
        assertThat(at("text").words()).isEqualTo("Ja");
        assertThat(at("whole").words()).isEqualTo("7");
        isRefused(() -> at("blank").words(), "5:12: blank: must not be blank");
        isRefused(() -> at("part").words(), "7:11: part: must be text, is the number '0.50'");
        isRefused(() -> at("yes").words(), "8:10: yes: must be text, is true");
    }

    @Test
    void whatIsWrittenIsReadAsItStands() {
        assertThat(at("part").asWritten()).isEqualTo("0.50");
        assertThat(at("text").asWritten()).isEqualTo("Ja");
        isRefused(() -> at("nothing").asWritten(), "10:14: nothing: must be text or a number, is nothing");
        isRefused(() -> at("list").asWritten(), "3:11: list: must be text or a number, is a list");
    }

    @Test
    void trueAndFalseAreReadAsSuchOnly() {
        assertThat(at("yes").yes()).isTrue();
        assertThat(at("no").yes()).isFalse();
        isRefused(() -> at("text").yes(), "4:11: text: must be true or false, is the text 'Ja'");
    }

    @Test
    void aCountIsAWholeNumber() {
        assertThat(at("whole").count()).isEqualTo(7);
        isRefused(() -> at("part").count(), "7:11: part: must be a whole number, is 0.50");
        isRefused(() -> at("no").count(), "9:9: no: must be a whole number, is false");
        isRefused(() -> at("text").count(), "4:11: text: must be a whole number, is the text 'Ja'");
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
    void whatWasChangedStillKnowsWhereItStands() {
        Node object = at("object");
        Node changed = Edit.field(object, "c", at("text"));
        assertThat(changed.fields().keySet()).containsExactly("b", "a", "c");
        assertThat(changed.path()).isEqualTo(Path.ROOT.field("object"));
        assertThat(changed.location("b")).isEqualTo(new Position(2, 14));
        assertThat(changed.location("a")).isEqualTo(new Position(2, 22));
        assertThat(changed.location("c")).isEqualTo(new Position(4, 11));
    }
}
