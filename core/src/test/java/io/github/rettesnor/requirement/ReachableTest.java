// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Reachable.reachable;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.testing.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private static Contact person(String name, String email, String phone) {
        return new Contact("PROJECT_LEADER", name, null, null, email, phone, null);
    }

    private static List<String> told(String place, Contact... contacts) {
        return Told.by(reachable(place), ApplicationBuilder.from(example()).withContacts(Arrays.asList(contacts)));
    }

    @Test
    void aNameWithAnAddressOrANumberPasses() {
        assertThat(told("contacts", person("Eksempel Eksempelsen", "name@example.org", null)))
                .containsExactly("PASSED");
        assertThat(told("contacts", null, person("Eksempel Eksempelsen", " ", "22 22 22 22")))
                .containsExactly("PASSED");
    }

    @Test
    void nobodyIsMissing() {
        assertThat(told("contacts")).containsExactly("VIOLATED", "VIOLATED contacts: missing {what=contacts}");
        assertThat(told("contacts[OTHER]", person("x", "y", "z")))
                .containsExactly("VIOLATED", "VIOLATED contacts[OTHER]: missing {what=OTHER}");
    }

    @Test
    void whoCannotBeReachedDoesNotDo() {
        assertThat(told("contacts", person("Eksempel Eksempelsen", null, null), person(" ", "name@example.org", null)))
                .containsExactly("VIOLATED", "VIOLATED contacts: violated {what=contacts}");
    }

    @Test
    void onePersonMayBeAskedFor() {
        assertThat(told("contacts[PROJECT_LEADER]", person("Eksempel Eksempelsen", null, "1")))
                .containsExactly("PASSED");
    }
}
