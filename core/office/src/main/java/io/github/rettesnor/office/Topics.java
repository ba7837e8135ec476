// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.model.Section;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document with what stands under them: sections of a report or an invitation, answers of an application. A heading
 * that is not known is kept with its text; where it stands below a known one, it is part of that one's text.
 */
final class Topics {

    /** A summary has headings of the other sections within it, which are not those sections. */
    private static final String SUMMARY = "summary";

    /** The answer that is the whole outline of a project. */
    private static final String OUTLINE = "project-outline";

    private final FormPlan plan;
    private final FormsOwn own;
    private final List<Topic> all = new ArrayList<>();
    private final Deque<Topic> open = new ArrayDeque<>();
    private final List<Topic> fields = new ArrayList<>();
    private int asked = Integer.MAX_VALUE;

    Topics(FormPlan plan, FormsOwn own) {
        this.plan = plan;
        this.own = own;
        start(new Topic());
    }

    private void start(Topic topic) {
        all.add(topic);
        open.push(topic);
    }

    /** Notes that the questions of a form begin here. What stands before them is about the form. */
    void ask() {
        asked = Math.min(asked, all.size());
    }

    private boolean isOfSections() {
        return plan.fields().get("sections") != null;
    }

    private List<String> codes(String heading) {
        if (isOfSections()) {
            return FormWords.sections(heading, plan);
        }
        String code = plan.code("answers", heading);
        return code == null ? List.of() : List.of(code);
    }

    boolean isKnown(String heading) {
        return !codes(heading).isEmpty();
    }

    /** Whether a heading of the text stands above. */
    boolean isWithin() {
        return open.stream().anyMatch(topic -> topic.level() > 0 && !fields.contains(topic));
    }

    /**
     * Begins what stands under a heading.
     *
     * @param isField whether it is the label of a list, which has no text of its own
     */
    void open(String heading, int level, Location at, boolean isField) {
        boolean isInSummary = open.stream().anyMatch(topic -> topic.codes().contains(SUMMARY) && topic.level() < level);
        List<String> codes = isField || isInSummary ? List.of() : codes(heading);
        boolean isBelow = open.stream()
                .anyMatch(topic -> topic.level() > 0
                        && topic.level() < level
                        && !topic.codes().isEmpty());
        if (isBelow && codes.isEmpty() && !isField) {
            open.forEach(topic -> topic.addHeading(heading));
            return;
        }
        open.removeIf(topic -> topic.level() >= level || topic.codes().isEmpty());
        if (!isField) {
            open.forEach(topic -> topic.addHeading(heading));
        }
        Topic topic = new Topic(heading, codes, level, at);
        start(topic);
        if (isField) {
            fields.add(topic);
        }
    }

    void add(String text, Location at) {
        open.forEach(topic -> topic.add(text, at));
    }

    /** An answer that stands beside or below its question; empty where it is to stand. */
    void answer(Draft draft, String input, String code, String text, Location at) {
        draft.part("answers").extend(code, Nodes.of(input, at, Node.Kind.TEXT, text));
    }

    /** Writes all of them into a document. */
    void write(Draft draft, String input, List<Taken> taken) {
        Set<String> headed = all.stream()
                .filter(topic -> !topic.codes().isEmpty())
                .map(topic -> topic.codes().get(0))
                .collect(Collectors.toSet());
        for (int i = 0; i < all.size(); i++) {
            Topic topic = all.get(i);
            String text = own.without(topic.text());
            boolean isEmpty = text.isEmpty() && (topic.level() == 0 || fields.contains(topic));
            boolean isOfForm =
                    topic.codes().isEmpty() && asked < Integer.MAX_VALUE && (i < asked || topic.level() == 0);
            if (isOfSections() && !isEmpty) {
                draft.add("sections", section(topic, text, headed, input));
                taken.add(taken(topic, "sections"));
            } else if (plan.fields().get("answers") != null && !isEmpty && !isOfForm) {
                answer(topic, text, draft, input);
                taken.add(taken(topic, "answers"));
            }
        }
    }

    private void answer(Topic topic, String text, Draft draft, String input) {
        String code = topic.codes().isEmpty() ? outline(topic) : topic.codes().get(0);
        boolean isPart = code.equals(OUTLINE) && topic.codes().isEmpty() && topic.level() > 0;
        String whole = isPart ? (topic.heading() + "\n" + text).strip() : text;
        answer(draft, input, code, whole, topic.begun());
    }

    /** What stands under headings of an application's own is its outline, where the rules ask for one. */
    private String outline(Topic topic) {
        return plan.codes("answers").contains(OUTLINE)
                ? OUTLINE
                : topic.heading().isEmpty() ? "?" : topic.heading();
    }

    private static Taken taken(Topic topic, String field) {
        return new Taken(
                topic.headed(),
                topic.codes().isEmpty() ? "words" : field + "[" + String.join(", ", topic.codes()) + "]",
                topic.heading());
    }

    private Draft section(Topic topic, String text, Set<String> headed, String input) {
        Draft section = new Draft(input);
        put(section, "code", topic.codes().isEmpty() ? null : topic.codes().get(0), topic.headed(), input);
        for (int i = 1; i < topic.codes().size() && i <= Section.MOST_COVERED; i++) {
            String code = topic.codes().get(i);
            if (!headed.contains(code)) {
                section.add("covers", Nodes.of(input, topic.headed(), Node.Kind.TEXT, code));
            }
        }
        put(section, "heading", topic.heading(), topic.headed(), input);
        put(section, "text", text, topic.begun(), input);
        return section;
    }

    private static void put(Draft section, String field, @Nullable String text, Location at, String input) {
        if (text != null && !text.isEmpty()) {
            section.put(field, Nodes.of(input, at, Node.Kind.TEXT, text));
        }
    }
}
