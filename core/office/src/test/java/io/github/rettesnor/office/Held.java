// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents as a form can hold them, with other texts in them where some are given. */
final class Held {

    private static final Set<String> CODES =
            Set.of("type", "role", "kind", "track", "code", "goals", "declarations", "covers");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_]+");

    private final RuleSet<?> rules;
    private final List<String> texts;
    private int number;

    Held(RuleSet<?> rules, List<String> texts) {
        this.rules = rules;
        this.texts = texts;
    }

    @Nullable
    Object of(Object document) {
        return held("", document);
    }

    /** What a form can hold: characters that XML has, codes that are words, and the rule set that it is the form of. */
    private @Nullable Object held(String name, @Nullable Object value) {
        if (name.equals("ruleSet")) {
            return rules.id().toString();
        } else if (value instanceof String text) {
            String held = Seen.inXml(text);
            if (CODES.contains(name)) {
                return WORD.matcher(held).matches() ? held : null;
            }
            return texts.isEmpty() ? held : texts.get(number++ % texts.size());
        } else if (value instanceof Budget budget) {
            return BudgetLawsTest.held(budget);
        } else if (value instanceof Record) {
            Fields fields = Fields.of(value.getClass());
            @Nullable Object[] values = new @Nullable Object[fields.all().size()];
            fields.all().forEach(field -> values[field.position()] = held(field.name(), field.of(value)));
            return fields.create(values);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> held = new ArrayList<>();
            list.forEach(element -> held.add(held(name, element)));
            held.removeIf(element -> Seen.tree(element) == null);
            return name.equals("sections") ? sections(held) : marked(name, held);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> held = new LinkedHashMap<>();
            map.forEach((key, element) -> held.put(key, held("", element)));
            held.keySet().removeIf(key -> !WORD.matcher((String) key).matches());
            return held;
        }
        return value;
    }

    /** Codes in the order of the boxes that are marked for them. */
    private List<?> marked(String name, List<@Nullable Object> codes) {
        FormPlan plan = new FormPlan(rules);
        Set<@Nullable Object> boxes = new LinkedHashSet<>(plan.codes(name));
        boxes.addAll(plan.choices(name, ""));
        boxes.addAll(codes);
        boxes.retainAll(codes);
        return CODES.contains(name) ? List.copyOf(boxes) : codes;
    }

    /** A section under the heading of each code that the rules ask for, and those under headings of their own. */
    private List<Section> sections(List<@Nullable Object> all) {
        Map<String, Section> coded = new LinkedHashMap<>();
        new FormPlan(rules).codes("sections").forEach(code -> coded.put(code, new Section(code, null, null)));
        List<Section> others = new ArrayList<>();
        for (Object each : all) {
            Section section = (Section) Objects.requireNonNull(each);
            if (coded.containsKey(section.code())) {
                coded.put(section.code(), new Section(section.code(), null, section.text()));
            } else {
                others.add(new Section(null, "A heading", section.text()));
            }
        }
        return Stream.concat(coded.values().stream(), others.stream()).toList();
    }
}
