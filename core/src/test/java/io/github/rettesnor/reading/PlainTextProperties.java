// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.BudgetLine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A text that is written in YAML without quotation marks is read as it stands, or refused. */
class PlainTextProperties {

    @Property
    void theTextOfAKey(@ForAll("texts") String text) {
        assertKept(text, "title: " + text + "\n", Application::title);
        assertKept(text, "title: " + text, Application::title);
    }

    @Property
    void theTextOfAnElement(@ForAll("texts") String text) {
        assertKept(text, "goals:\n  - " + text + "\n", PlainTextProperties::goal);
        assertKept(text, "goals:\n- " + text + "\n- b\n", PlainTextProperties::goal);
    }

    @Property
    void aTextInBrackets(@ForAll("texts") String text) {
        Assume.that(!text.matches("(?s).*[\\[\\]{},].*"));
        assertKept(text, "goals: [" + text + "]\n", PlainTextProperties::goal);
        assertKept(text, "goals: [" + text + "\n]", PlainTextProperties::goal);
        assertKept(text, "{goals: [], title: " + text + "}", Application::title);
        assertKept(text, "{title: " + text + "\n, goals: []}", Application::title);
    }

    /** A line that begins with the sign of a comment, below a key or a dash, is one. */
    @Property
    void aTextBelowItsKeyOrDash(@ForAll("texts") String text) {
        Assume.that(!stripped(text).startsWith("#"));
        assertKept(text, "title:\n  " + text + "\ngoals: []\n", Application::title);
        assertKept(text, "goals:\n  -\n    " + text + "\n  - b\n", PlainTextProperties::goal);
    }

    @Property
    void theTextOfAKeyInAnElement(@ForAll("texts") String text) {
        assertKept(text, lines("- description: " + text), PlainTextProperties::description);
        assertKept(text, lines("- persons: 1\n      description: " + text), PlainTextProperties::description);
        assertKept(text, lines("- description: " + text + "\n      persons: 1"), PlainTextProperties::description);
    }

    @Property
    void aTextOfTwoLines(@ForAll("texts") String first, @ForAll("texts") String second) {
        Assume.that(!second.isBlank() && (!first.isBlank() || !stripped(second).startsWith("#")));
        String text = stripped(first) + (first.isBlank() ? "" : " ") + stripped(second);
        assertKept(text, "title: " + first + "\n  " + second + "\ngoals: []\n", Application::title);
        assertKept(text, "goals:\n  - " + first + "\n    " + second + "\n  - b\n", PlainTextProperties::goal);
    }

    private static String lines(String line) {
        return "budget:\n  lines:\n    " + line + "\n";
    }

    private static @Nullable String goal(Application read) {
        return read.goals().isEmpty() ? null : read.goals().get(0);
    }

    private static @Nullable String description(Application read) {
        List<BudgetLine> lines =
                read.budget() == null ? List.of() : read.budget().lines();
        return lines.isEmpty() ? null : lines.get(0).description();
    }

    private static void assertKept(String text, String yaml, Get get) {
        Application read;
        try {
            read = Documents.read(Input.of("in.yaml", yaml), Application.class);
        } catch (Unreadable refused) {
            return;
        }
        String kept = get.from(read);
        String nothing = kept == null || kept.isEmpty() ? "" : kept;
        assertThat(nothing).as(yaml).isEqualTo(isNothing(text) ? "" : stripped(text));
    }

    private static boolean isNothing(String text) {
        return List.of("", "~", "null", "Null", "NULL").contains(stripped(text));
    }

    private static String stripped(String text) {
        return text.replaceAll("^[ \t]+|[ \t]+$", "");
    }

    /** Texts of signs that mean something in YAML. Those in quotation marks, and blocks, are not written plainly; a number or nothing may have a comment. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("##### ## 12ab: -,.~'\"|>&*!?%@[]{}\\\t😀")
                .ofMaxLength(8)
                .map(text -> text.replaceAll("[\ud800-\udfff]", "ø"))
                .filter(text -> !stripped(text).matches("(?s)[\"'|>].*|[-.12~]*[ \t]*#(?:[ \t].*)?"));
    }

    /** A value of a document. */
    private interface Get {
        @Nullable
        String from(Application read);
    }
}
