// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AnyHas.anyHas;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnyHasTest {

    private static final Contact WHOLE = contact("Overlege", "Eksempel Eksempelsen", "Eksempelsykehuset");
    private static final Contact WITHOUT_WORKPLACE = contact("Overlege", "Prøve Prøvesen", " ");
    private static final Contact NAME_ONLY = contact(null, "Navn Navnesen", null);

    private static Contact contact(@Nullable String title, @Nullable String name, @Nullable String workplace) {
        return new Contact(null, name, title, workplace, null, null, null);
    }

    private static List<String> reported(Contact... contacts) {
        return Reported.by(
                anyHas("contacts", "title", "name", "workplace"),
                ApplicationBuilder.from(example()).withContacts(List.of(contacts)));
    }

    @Test
    void oneElementWithAllFieldsWillDoWhereverItStands() {
        assertThat(reported(WHOLE)).containsExactly("PASSED");
        assertThat(reported(WHOLE, WITHOUT_WORKPLACE, NAME_ONLY)).containsExactly("PASSED");
        assertThat(reported(NAME_ONLY, WITHOUT_WORKPLACE, WHOLE)).containsExactly("PASSED");
    }

    @Test
    void fieldsOfSeveralElementsDoNotMakeOne() {
        assertThat(reported(contact("Overlege", null, "Eksempelsykehuset"), NAME_ONLY))
                .containsExactly("VIOLATED", "VIOLATED contacts: violated {fields=title, name, workplace}");
    }

    @Test
    void eachFieldThatTheOnlyElementLacksIsReported() {
        assertThat(reported(NAME_ONLY))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED contacts[0].title: field {number=1, field=title}",
                        "VIOLATED contacts[0].workplace: field {number=1, field=workplace}");
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(reported())
                .containsExactly("VIOLATED", "VIOLATED contacts: missing {fields=title, name, workplace}");
    }

    @Test
    void aFieldThatTheElementsDoNotHaveAndNoFieldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anyHas("contacts", "titel").on(Application.class))
                .withMessage("'contacts[].titel': there is no field 'titel'; did you mean 'title'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anyHas("contacts"))
                .withMessage("no field is named; name at least one");
    }
}
