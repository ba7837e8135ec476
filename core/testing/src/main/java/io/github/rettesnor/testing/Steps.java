// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The smallest steps by which a requirement's parameters can be moved: amounts by 0.01, shares by 0.0001, numbers by 1, days by a
 * day, times by a second; truth values turned, codes exchanged for the next of their kind, and lists with one element less. Ids,
 * places and texts have no step.
 */
final class Steps {

    private static final BigDecimal ORE = new BigDecimal("0.01");
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.0001");

    private final Map<String, Object> moved = new LinkedHashMap<>();

    private Steps() {}

    /**
     * What a requirement may become.
     *
     * @param requirement the requirement
     * @return the other requirements, by what was moved and how
     */
    static Map<String, Requirement> of(Requirement requirement) {
        Map<String, Requirement> others = new LinkedHashMap<>();
        around(requirement).forEach((step, other) -> others.put(step, (Requirement) other));
        return others;
    }

    /** Whether a step moves an amount, a share, a number, a day or a time. */
    static boolean isOfLimit(String step) {
        return step.contains(" + ") || step.contains(" - ");
    }

    private static Map<String, Object> around(@Nullable Object value) {
        Steps steps = new Steps();
        if (value instanceof Requirement) {
            steps.inRecord(value);
        } else if (value instanceof List<?> list) {
            steps.inList(list);
        } else if (value != null) {
            steps.inValue(value);
        }
        return steps.moved;
    }

    private void inRecord(Object owner) {
        Fields fields = Fields.of(owner.getClass());
        for (Fields.Field field : fields.all()) {
            around(field.of(owner)).forEach((step, other) -> {
                @Nullable
                Object[] values =
                        fields.all().stream().map(each -> each.of(owner)).toArray();
                values[field.position()] = other;
                move(field.name() + " " + step, () -> fields.create(values));
            });
        }
    }

    private void inList(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            Object element = list.get(i);
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(index);
            moved.put("[" + index + "] without " + (element instanceof Requirement of ? of.name() : element), fewer);
            around(element).forEach((step, other) -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(index, other);
                moved.put("[" + index + "] " + step, changed);
            });
        }
    }

    private static MonetaryAmount moved(MonetaryAmount money, BigDecimal by) {
        return ExactMoney.of(ExactMoney.number(money).add(by), ExactMoney.currency(money));
    }

    private void inValue(Object value) {
        if (value instanceof MonetaryAmount money) {
            move("+ 0.01", () -> moved(money, ORE));
            move("- 0.01", () -> moved(money, ORE.negate()));
        } else if (value instanceof Share share) {
            move("+ 0.0001", () -> new Share(share.value().add(SMALLEST_SHARE)));
            move("- 0.0001", () -> new Share(share.value().subtract(SMALLEST_SHARE)));
        } else if (value instanceof Integer number) {
            move("+ 1", () -> number + 1);
            move("- 1", () -> number - 1);
        } else if (value instanceof LocalDate day) {
            move("+ 1 day", () -> day.plusDays(1));
            move("- 1 day", () -> day.minusDays(1));
        } else if (value instanceof LocalTime time) {
            move("+ 1 s", () -> time.plusSeconds(1));
            move("- 1 s", () -> time.minusSeconds(1));
        } else if (value instanceof OffsetDateTime time) {
            move("+ 1 s", () -> time.plusSeconds(1));
            move("- 1 s", () -> time.minusSeconds(1));
        } else if (value instanceof Boolean yes) {
            move("turned", () -> !yes);
        } else if (value instanceof Category category) {
            List<Category> all = Category.ofFormat();
            Category next = all.get((all.indexOf(category) + 1) % all.size());
            move("→ " + next, () -> next);
        } else if (value instanceof Enum<?> code) {
            List<Object> all = Arrays.asList((Object[]) code.getDeclaringClass().getEnumConstants());
            Object next = all.get((all.indexOf(code) + 1) % all.size());
            move("→ " + next, () -> next);
        }
    }

    /** What cannot be, such as a share above 1 or an empty list of requirements, is not a step. */
    private void move(String step, Supplier<Object> other) {
        try {
            moved.put(step, other.get());
        } catch (IllegalArgumentException e) {
            moved.remove(step);
        }
    }
}
