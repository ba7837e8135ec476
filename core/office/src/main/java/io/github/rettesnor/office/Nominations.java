// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.FormText;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The question of a form that asks who applies, with a line to mark for each who can, and whom to ask. */
final class Nominations {

    private static final List<String> CONTACT = List.of("title", "name", "workplace");
    private static final List<String> PARTS = List.of("title", "name", "workplace", "email", "phone", "address");

    private final String input;
    private final FormPlan plan;
    private final FormsOwn own;

    private final List<String> marked = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    Nominations(String input, FormPlan plan, FormsOwn own) {
        this.input = input;
        this.plan = plan;
        this.own = own;
    }

    void write(String text, Location at, Draft draft) {
        List<String> choices = plan.choices("applicants", "type");
        String last = "";
        for (String line : text.split("\n", -1)) {
            String bare = FormLists.unmarked(line);
            String code = code(bare, choices);
            if (code != null) {
                listed.add(code);
                last = code;
                if (FormLists.isMarked(line)) {
                    marked.add(code);
                    name(code, bare.substring(bare.indexOf(':') + 1), bare.indexOf(':') >= 0);
                }
                continue;
            }
            String written = own.without(line);
            boolean isBesideForm = written.length() < line.strip().length();
            if (isBesideForm && marked.contains(last) && !names.containsKey(last)) {
                name(last, written, true);
            } else {
                String kept = FormText.cut(written).stream()
                        .filter(sentence -> !isInstruction(sentence))
                        .collect(Collectors.joining())
                        .strip();
                if (!kept.isEmpty()) {
                    rest.add(kept);
                }
            }
        }
        applicants(choices, at, draft);
        contacts(at, draft);
    }

    private void name(String code, String name, boolean isGiven) {
        String bare = name.replaceAll("^[\\s_:.…-]+|[\\s_…]+$", "");
        if (isGiven && !bare.isEmpty()) {
            names.put(code, bare);
        }
    }

    private @Nullable String code(String line, List<String> choices) {
        String words = Texts.words(line);
        for (String code : choices) {
            for (Language language : Language.values()) {
                String word = Texts.words(plan.words().term(language, code));
                if (words.equals(word) || words.startsWith(word + " ") || words.equals(Texts.words(code))) {
                    return code;
                }
            }
        }
        return null;
    }

    /** Where nothing is marked but some lines were deleted, the rest may be meant or not. */
    private void applicants(List<String> choices, Location at, Draft draft) {
        if (marked.isEmpty() && !listed.isEmpty() && !listed.containsAll(choices)) {
            BadValue reason = new BadValue("office.unmarked", Map.of());
            draft.put("applicants", Nodes.unreadable(input, at, String.join(", ", listed), reason));
            return;
        }
        for (String code : marked) {
            Draft party = draft.begin();
            party.put("type", Nodes.of(input, at, Node.Kind.TEXT, code));
            String name = names.get(code);
            if (name != null && !name.isEmpty()) {
                party.put("name", Nodes.of(input, at, Node.Kind.TEXT, name));
            }
            draft.add("applicants", party);
        }
    }

    /** Lines with labels, or title, name and workplace in the order in which the form asks for them. */
    private void contacts(Location at, Draft draft) {
        List<Draft> found = new ArrayList<>();
        for (String line : rest) {
            int colon = line.indexOf(':');
            String part = colon < 0 ? null : FormWords.part(line.substring(0, colon));
            if (part != null && PARTS.contains(part)) {
                Node value = Nodes.of(
                        input, at, Node.Kind.TEXT, line.substring(colon + 1).strip());
                if (found.isEmpty() || !found.get(found.size() - 1).put(part, value)) {
                    found.add(draft.begin());
                    found.get(found.size() - 1).put(part, value);
                }
            }
        }
        List<String> parts = Stream.of(String.join("\n", rest).split("[,;\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (found.isEmpty() && parts.size() == CONTACT.size()) {
            found.add(draft.begin());
            for (int i = 0; i < parts.size(); i++) {
                found.get(0).put(CONTACT.get(i), Nodes.of(input, at, Node.Kind.TEXT, parts.get(i)));
            }
        }
        if (found.isEmpty() && !rest.isEmpty()) {
            BadValue reason = new BadValue("office.contact", Map.of());
            draft.put("contacts", Nodes.unreadable(input, at, String.join(" ", rest), reason));
        }
        found.forEach(contact -> draft.add("contacts", contact));
    }

    /** A question, or a sentence that names all that is asked for. */
    private static boolean isInstruction(String line) {
        boolean namesAll = CONTACT.stream()
                .allMatch(part -> Stream.of(Language.values())
                        .anyMatch(language -> Stream.of(OfficeWords.phrase(language, "part." + part)
                                        .split(";", -1))
                                .anyMatch(word ->
                                        (" " + Texts.words(line) + " ").contains(" " + Texts.words(word) + " "))));
        return line.strip().endsWith("?") || (namesAll && !line.contains(":"));
    }
}
