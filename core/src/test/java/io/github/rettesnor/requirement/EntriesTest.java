// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.EntriesAtLeast.entriesAtLeast;
import static io.github.rettesnor.requirement.EntriesAtMost.entriesAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.testing.Reported;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static Application attaching(String... names) {
        return ApplicationBuilder.builder()
                .attachments(Arrays.stream(names)
                        .map(name -> new Attachment(name.isEmpty() ? null : "OTHER", name))
                        .toList())
                .build();
    }

    @Test
    void theLimitItselfIsWithinIt() {
        assertThat(Reported.by(entriesAtMost("attachments", 2), attaching("a", "b")))
                .containsExactly("PASSED");
        assertThat(Reported.by(entriesAtMost("attachments", 2), attaching("a", "b", "c")))
                .containsExactly("VIOLATED", "VIOLATED attachments: violated {number=3, maximum=2, difference=1}");
        assertThat(Reported.by(entriesAtLeast("attachments", 2), attaching("a", "b")))
                .containsExactly("PASSED");
        assertThat(Reported.by(entriesAtLeast("attachments", 2), attaching("a")))
                .containsExactly("VIOLATED", "VIOLATED attachments: violated {number=1, minimum=2, difference=1}");
    }

    @Test
    void anEntryInWhichNothingIsFilledInDoesNotCount() {
        assertThat(Reported.by(entriesAtMost("attachments", 1), attaching("a", "")))
                .containsExactly("PASSED");
        assertThat(Reported.by(entriesAtLeast("attachments", 1), attaching("")))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void noListHasNoEntries() {
        Application none = ApplicationBuilder.builder().build();
        assertThat(Reported.by(entriesAtMost("attachments", 1), none)).containsExactly("PASSED");
        assertThat(Reported.by(entriesAtLeast("attachments", 1), none)).first().isEqualTo("VIOLATED");
    }
}
