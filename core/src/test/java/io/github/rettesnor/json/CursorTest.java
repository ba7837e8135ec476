// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.verdict.Position;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void itGoesBackToAnEarlierLineAndColumn() {
        Cursor cursor = new Cursor("abc\ndef\nghi");
        assertThat(cursor.at(3, 2)).isEqualTo(new Position(3, 2));
        assertThat(cursor.at(2, 3)).isEqualTo(new Position(2, 3));
        assertThat(cursor.offset()).isEqualTo(6);
        assertThat(cursor.at(1, 1)).isEqualTo(Position.START);
        assertThat(cursor.at(1, 3)).isEqualTo(new Position(1, 3));
        assertThat(cursor.offset()).isEqualTo(2);
    }

    @Test
    void carriageReturnAndLineFeedEndOneLineAndNoOtherPair() {
        Cursor one = new Cursor("a\r\nb");
        assertThat(one.at(2, 1)).isEqualTo(new Position(2, 1));
        assertThat(one.offset()).isEqualTo(3);
        Cursor two = new Cursor("a\n\rb");
        assertThat(two.at(3, 1)).isEqualTo(new Position(3, 1));
        assertThat(two.offset()).isEqualTo(3);
        Cursor returns = new Cursor("a\r\rb");
        assertThat(returns.at(3, 1)).isEqualTo(new Position(3, 1));
        assertThat(returns.offset()).isEqualTo(3);
    }

    @Test
    void theEndIsAfterTheLastCharacter() {
        assertThat(Cursor.atEnd("ab\n😀c").position()).isEqualTo(new Position(2, 3));
        assertThat(Cursor.atEnd("ab\ncd", 7).position()).isEqualTo(new Position(7, 6));
    }
}
