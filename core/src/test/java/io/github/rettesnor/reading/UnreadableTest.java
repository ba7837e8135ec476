// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.model.Application;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnreadableTest {

    private final Unreadable two = catchThrowableOfType(
            Unreadable.class,
            () -> Documents.read(Input.of("in.json", "{\"titel\": 1,\n \"goals\": 2}"), Application.class));

    @Test
    void eachProblemIsALine() {
        assertThat(two)
                .hasMessage("in.json:1:2: titel: unknown key 'titel'; did you mean 'title'?\n"
                        + "in.json:2:11: goals: must be a list, is the number '2'");
    }

    @Test
    void theLinesAreInTheLanguageThatIsAskedFor() {
        assertThat(two.message(Locale.forLanguageTag("nb")))
                .isEqualTo("in.json:1:2: titel: ukjent nøkkel «titel»; mente du «title»?\n"
                        + "in.json:2:11: goals: skal være en liste, men er tallet «2»");
        assertThat(two.message(Locale.forLanguageTag("da"))).endsWith("goals: skal være en liste, men er tallet »2«");
    }

    @Test
    void whatIsSerialisedKeepsItsLines() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(two);
        }
        Unreadable back =
                (Unreadable) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(back).hasMessage(two.getMessage());
        assertThat(back.problems()).hasSize(1);
    }

    @Test
    void withoutAProblemNothingIsUnreadable() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unreadable(List.of()));
    }
}
