// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The smallest steps by which a requirement's parameters can be moved: amounts by 0.01, shares by 0.0001, numbers by 1, days by a
 * day, times by a second; truth values turned; lists with one element less; places, zones, currencies, codes and names of fields exchanged
 * for a neighbour. Of several neighbours the nearest that can be is taken.
 *
 * <p>What cannot be is not a step, such as a share above 1, an empty list of requirements, or another place where documents have only one
 * that can hold what is required. Nor is what means the same: another zone where the places hold dates and no times, and an element
 * exchanged for one that its list has already, which only leaves it out.
 */
final class Steps {

    private static final BigDecimal ORE = new BigDecimal("0.01");
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.0001");

    private final Neighbours neighbours;

    private Steps(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * What a requirement may become.
     *
     * @param requirement the requirement
     * @param rules the rule set that has it in a rule of its own
     * @return the other requirements, by what was moved and how
     */
    static Map<String, Requirement> of(Requirement requirement, RuleSet<?> rules) {
        Neighbours neighbours = Neighbours.in(rules);
        Map<String, Requirement> others = new LinkedHashMap<>();
        for (List<Move> step : new Steps(neighbours).around(requirement)) {
            step.stream()
                    .filter(move -> neighbours.allow((Requirement) move.to))
                    .findFirst()
                    .ifPresent(move -> others.put(move.name, (Requirement) move.to));
        }
        return others;
    }

    /** Whether a step moves an amount, a share, a number, a day or a time. */
    static boolean isOfLimit(String step) {
        return step.contains(" + ") || step.contains(" - ");
    }

    /**
     * One way to move a value.
     *
     * @param name what is moved and how
     * @param to what the value becomes
     */
    private record Move(String name, Object to) {

        static List<Move> only(String name, Object to) {
            return List.of(new Move(name, to));
        }

        static List<Move> toFirstOf(List<?> others) {
            return others.stream().map(other -> new Move("→ " + other, other)).toList();
        }
    }

    /** The steps from a value; each is a list of moves, of which the first that can be is the step. */
    private List<List<Move>> around(@Nullable Object value) {
        if (value instanceof Requirement part) {
            return inRequirement(part);
        } else if (value instanceof List<?> list) {
            return inList(list);
        } else if (value instanceof Place place) {
            return List.of(Move.toFirstOf(neighbours.of(place)));
        } else if (value instanceof String text) {
            return List.of(Move.toFirstOf(neighbours.of(text)));
        } else if (value instanceof ZoneId zone) {
            return Neighbours.of(zone).stream()
                    .map(other -> Move.only("→ " + other, other))
                    .toList();
        }
        return value == null ? List.of() : inValue(value);
    }

    private List<List<Move>> inRequirement(Requirement owner) {
        Fields fields = Fields.of(owner.getClass());
        List<List<Move>> steps = new ArrayList<>();
        for (Fields.Field field : fields.all()) {
            if (field.type() == ZoneId.class && owner.places().stream().noneMatch(neighbours::holdsTime)) {
                continue; // a date is the same day in all zones
            }
            @Nullable
            Object[] values = fields.all().stream().map(each -> each.of(owner)).toArray();
            around(field.of(owner))
                    .forEach(step -> steps.add(within(field.name() + " ", step, other -> {
                        values[field.position()] = other;
                        return fields.create(values);
                    })));
        }
        return steps;
    }

    private List<List<Move>> inList(List<?> list) {
        List<List<Move>> steps = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            Object element = list.get(i);
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(index);
            String name = element instanceof Requirement of ? of.name() : element.toString();
            steps.add(Move.only("[" + index + "] without " + name, fewer));
            around(element)
                    .forEach(step -> steps.add(within("[" + index + "] ", step, other -> {
                        if (list.contains(other)) {
                            throw new IllegalArgumentException("would be the list without the element");
                        }
                        List<Object> changed = new ArrayList<>(list);
                        changed.set(index, other);
                        return changed;
                    })));
        }
        return steps;
    }

    /** A step of a part as a step of the whole, without the moves that the whole refuses. */
    private static List<Move> within(String part, List<Move> step, UnaryOperator<Object> whole) {
        return step.stream()
                .flatMap(move -> to(part + move.name, () -> whole.apply(move.to)).stream())
                .toList();
    }

    private static List<List<Move>> inValue(Object value) {
        if (value instanceof MonetaryAmount money) {
            BigDecimal number = ExactMoney.number(money);
            Currency currency = ExactMoney.currency(money);
            return List.of(
                    to("+ 0.01", () -> ExactMoney.of(number.add(ORE), currency)),
                    to("- 0.01", () -> ExactMoney.of(number.subtract(ORE), currency)),
                    to("in another currency", () -> ExactMoney.of(number, Neighbours.of(currency))));
        } else if (value instanceof Share share) {
            return List.of(
                    to("+ 0.0001", () -> new Share(share.value().add(SMALLEST_SHARE))),
                    to("- 0.0001", () -> new Share(share.value().subtract(SMALLEST_SHARE))));
        } else if (value instanceof Integer number) {
            return List.of(to("+ 1", () -> number + 1), to("- 1", () -> number - 1));
        } else if (value instanceof LocalDate day) {
            return List.of(to("+ 1 day", () -> day.plusDays(1)), to("- 1 day", () -> day.minusDays(1)));
        } else if (value instanceof LocalTime time) {
            return List.of(to("+ 1 s", () -> time.plusSeconds(1)), to("- 1 s", () -> time.minusSeconds(1)));
        } else if (value instanceof OffsetDateTime time) {
            return List.of(to("+ 1 s", () -> time.plusSeconds(1)), to("- 1 s", () -> time.minusSeconds(1)));
        } else if (value instanceof Boolean yes) {
            return List.of(to("turned", () -> !yes));
        } else if (value instanceof Currency currency) {
            return List.of(Move.toFirstOf(List.of(Neighbours.of(currency))));
        } else if (value instanceof Category) {
            return List.of(Move.toFirstOf(Neighbours.after(value, Category.ofFormat())));
        } else if (value instanceof Enum<?> code) {
            Object[] all = code.getDeclaringClass().getEnumConstants();
            return List.of(Move.toFirstOf(Neighbours.after(value, Arrays.asList(all))));
        }
        return List.of();
    }

    private static List<Move> to(String name, Supplier<Object> other) {
        try {
            return List.of(new Move(name, other.get()));
        } catch (IllegalArgumentException refused) {
            return List.of();
        }
    }
}
