// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Each code of a section, an answer, an attachment and a declaration is one that a rule of the set asks for, or that the country's forms
 * have; and each section has one. Without codes the rule does not apply.
 */
public record CodesKnown() implements Requirement {

    @Override
    public Check on(Class<?> document) {
        List<Fields.Field> fields = Fields.of(document).all().stream()
                .filter(field -> KnownCodes.FIELDS.contains(field.name()))
                .toList();
        return examination -> {
            Outcome outcome = Outcome.NOT_APPLICABLE;
            for (Fields.Field field : fields) {
                Unread unread = examination.unread() == null
                        ? null
                        : examination.unread().at(field.name());
                outcome = outcome.and(
                        unread != null && unread.isWhole()
                                ? examination.unreadable(unread)
                                : judge(field, examination, unread));
            }
            return outcome;
        };
    }

    private static Outcome judge(Fields.Field field, Examination examination, @Nullable Unread unread) {
        Object held = field.of(examination.kept());
        Path path = examination.path().field(field.name());
        Set<String> codes = examination.plan().codes().of(field.name());
        Outcome outcome = Outcome.NOT_APPLICABLE;
        if (held instanceof Map<?, ?> map) {
            for (Object key : map.keySet()) {
                String code = String.valueOf(key);
                outcome = outcome.and(
                        codes.contains(code) ? Outcome.PASSED : judge(code, field.name(), path.key(code), examination));
            }
            outcome = outcome.and(unread(field.name(), examination, unread));
        } else if (held instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Unread ofElement = unread == null ? null : unread.at(i);
                outcome = outcome.and(
                        ofElement == null && hasKnownCode(list.get(i), codes)
                                ? Outcome.PASSED
                                : judge(list.get(i), field.name(), path.index(i), examination, ofElement));
            }
        }
        return outcome;
    }

    /** Whether an element is, or has, one known code and no other. */
    private static boolean hasKnownCode(@Nullable Object element, Set<String> codes) {
        if (element instanceof Section section && !section.covers().isEmpty()) {
            return false;
        }
        return codes.contains(element instanceof Keyed keyed ? keyed.key() : element);
    }

    /** Answers that could not be read: whether there is one of an unknown code depends on what is written there. */
    private static Outcome unread(String field, Examination examination, @Nullable Unread unread) {
        List<Path> places = new ArrayList<>(0);
        if (unread != null) {
            unread.collect(places);
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (Path place : places) {
            String code = place.steps().get(place.steps().size() - 1).key();
            if (code != null && examination.plan().codes().of(field).contains(code)) {
                outcome = outcome.and(Outcome.PASSED);
            } else if (code == null || Texts.isWritten(code)) {
                outcome = outcome.and(examination.notEvaluated(place, Finding.UNREADABLE, Figures.NONE));
            }
        }
        return outcome;
    }

    private static Outcome judge(
            @Nullable Object element, String field, Path path, Examination examination, @Nullable Unread unread) {
        if (unread != null && unread.isWhole()) {
            return examination.unreadable(unread);
        } else if (element instanceof String code) {
            return judge(code, field, path, examination);
        }
        if (!(element instanceof Keyed keyed)) {
            return Outcome.NOT_APPLICABLE;
        }
        String name = Keyed.field(keyed);
        String key = keyed.key();
        Unread ofCode = unread == null ? null : unread.at(name);
        Outcome outcome;
        if (ofCode != null) {
            outcome = examination.unreadable(ofCode);
        } else if (key != null && Texts.isWritten(key)) {
            outcome = judge(key, field, path.field(name), examination);
        } else {
            outcome = withoutCode(keyed, path, examination, unread);
        }
        return keyed instanceof Section section ? outcome.and(covers(section, path, examination, unread)) : outcome;
    }

    private static Outcome covers(Section section, Path path, Examination examination, @Nullable Unread unread) {
        Unread found = unread == null ? null : unread.at("covers");
        if (found != null) {
            return examination.unreadable(found);
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        Path covers = path.field("covers");
        for (int i = 0; i < section.covers().size(); i++) {
            outcome = outcome.and(judge(section.covers().get(i), "sections", covers.index(i), examination));
        }
        return section.covers().size() <= Section.MOST_COVERED
                ? outcome
                : outcome.and(examination.violated(
                        covers,
                        "covers",
                        Figures.of("stated", count(section.covers().size())).and("most", count(Section.MOST_COVERED))));
    }

    private static Outcome judge(String code, String field, Path path, Examination examination) {
        KnownCodes known = examination.plan().codes();
        Set<String> codes = known.of(field);
        if (!Texts.isWritten(code) || codes.contains(code)) {
            return Texts.isWritten(code) ? Outcome.PASSED : Outcome.NOT_APPLICABLE;
        }
        Figures figures = Figures.of("code", text(code))
                .and("known", choice(codes.stream().map(Figures::text).toList()));
        String nearest = known.nearest(field, code);
        if (nearest != null) {
            return examination.violated(path, "near", figures.and("near", text(nearest)));
        }
        return examination.violated(path, codes.isEmpty() ? "none" : "violated", figures);
    }

    private static Outcome withoutCode(Keyed keyed, Path path, Examination examination, @Nullable Unread unread) {
        if (!(keyed instanceof Section section)) {
            return Outcome.NOT_APPLICABLE;
        }
        Unread ofHeading = unread == null ? null : unread.at("heading");
        if (ofHeading != null) {
            return examination.unreadable(ofHeading);
        }
        String heading = section.heading();
        if (heading == null || !Texts.isWritten(heading)) {
            Unread ofText = unread == null ? null : unread.at("text");
            if (ofText != null) {
                return examination.unreadable(ofText);
            }
            return Texts.isWritten(section.text())
                    ? examination.violated(path, "neither", Figures.NONE)
                    : Outcome.NOT_APPLICABLE;
        }
        String meant = examination.plan().codes().meant("sections", heading);
        Figures figures = Figures.of("heading", text(heading));
        return meant == null
                ? examination.violated(path, "heading", figures)
                : examination.violated(path, "heading-near", figures.and("near", text(meant)));
    }
}
