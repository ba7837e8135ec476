// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.WhenGiven.whenGiven;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenGivenTest {

    private static final WhenGiven TITLED = whenGiven("attachments[PROJECT_OUTLINE]", given("title"));

    private static Application attaching(String kind, String title) {
        return ApplicationBuilder.builder()
                .title(title)
                .attachments(List.of(new Attachment(kind, "skisse.pdf")))
                .build();
    }

    @Test
    void itAsksWhereTheCodeIsGiven() {
        assertThat(Reported.by(TITLED, attaching("PROJECT_OUTLINE", "Trygg utskriving")))
                .containsExactly("PASSED");
        assertThat(Reported.by(TITLED, attaching("PROJECT_OUTLINE", null)))
                .first()
                .isEqualTo("VIOLATED");
    }

    @Test
    void itDoesNotApplyElsewhere() {
        assertThat(Reported.by(TITLED, attaching("OTHER", null))).containsExactly("NOT_APPLICABLE");
        assertThat(Reported.by(TITLED, ApplicationBuilder.builder().build())).containsExactly("NOT_APPLICABLE");
    }
}
