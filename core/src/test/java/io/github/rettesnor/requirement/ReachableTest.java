// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Reachable.reachable;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ContactWay;
import io.github.rettesnor.testing.Reported;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private static Contact person(String name, String email, String phone) {
        return new Contact("PROJECT_LEADER", name, null, null, email, phone, null);
    }

    private static List<String> reported(String place, Contact... contacts) {
        return Reported.by(
                reachable(place, ContactWay.EMAIL, ContactWay.PHONE),
                ApplicationBuilder.from(example()).withContacts(Arrays.asList(contacts)));
    }

    @Test
    void aNameWithAnAddressOrANumberPasses() {
        assertThat(reported("contacts", person("Eksempel Eksempelsen", "name@example.org", null)))
                .containsExactly("PASSED");
        assertThat(reported("contacts", null, person("Eksempel Eksempelsen", " ", "22 22 22 22")))
                .containsExactly("PASSED");
    }

    @Test
    void nobodyIsMissing() {
        assertThat(reported("contacts"))
                .containsExactly("VIOLATED", "VIOLATED contacts: missing {what=contacts, by=EMAIL, PHONE}");
        assertThat(reported("contacts[OTHER]", person("x", "y", "z")))
                .containsExactly("VIOLATED", "VIOLATED contacts[OTHER]: missing {what=OTHER, by=EMAIL, PHONE}");
    }

    @Test
    void whoCannotBeReachedDoesNotDo() {
        assertThat(reported(
                        "contacts", person("Eksempel Eksempelsen", null, null), person(" ", "name@example.org", null)))
                .containsExactly("VIOLATED", "VIOLATED contacts: violated {what=contacts, by=EMAIL, PHONE}");
    }

    @Test
    void whatDoesNotLookLikeAnAddressOrANumberDoesNotDo() {
        assertThat(reported(
                        "contacts", person("E", "ukjent", "12 34"), person("E", "@b", null), person("E", "a@", null)))
                .first()
                .isEqualTo("VIOLATED");
        assertThat(reported("contacts", person("E", "a@b", null))).containsExactly("PASSED");
    }

    @Test
    void theOrderOfThoseWithARoleMakesNoDifference() {
        Contact empty = person(null, null, null);
        Contact known = person("E", "a@b", null);
        assertThat(reported("contacts[PROJECT_LEADER]", empty, known)).containsExactly("PASSED");
        assertThat(reported("contacts[PROJECT_LEADER]", known, empty)).containsExactly("PASSED");
    }

    @Test
    void aPostalAddressCountsWhereItIsAskedFor() {
        Contact byPost = new Contact("PROJECT_LEADER", "E", null, null, null, null, "Eksempelveien 1");
        Application application = ApplicationBuilder.from(example()).withContacts(List.of(byPost));
        assertThat(Reported.by(reachable("contacts", ContactWay.ADDRESS), application))
                .containsExactly("PASSED");
        assertThat(Reported.by(reachable("contacts", ContactWay.EMAIL), application))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void onePersonMayBeAskedFor() {
        assertThat(reported("contacts[PROJECT_LEADER]", person("Eksempel Eksempelsen", null, "12 34 5")))
                .containsExactly("PASSED");
    }
}
