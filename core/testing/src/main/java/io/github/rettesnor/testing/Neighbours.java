// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.Spot;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values by which a parameter that is no quantity can be replaced: other places of the kind of document, and other zones, currencies
 * and codes, the nearest first.
 */
final class Neighbours {

    private static final Pattern LAST_STEP = Pattern.compile("(|.*\\.)([a-z][A-Za-z]*)(\\[.*])?");
    private static final String EACH = "[]";
    private static final LocalDate SOME_WINTER = LocalDate.of(2027, Month.JANUARY, 15);
    private static final LocalDate SOME_SUMMER = LocalDate.of(2027, Month.JULY, 15);
    private static final int HOUR = 3600;

    private final Class<?> document;
    private final List<Place> places = new ArrayList<>();
    private final Set<List<?>> kinds = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();

    private Neighbours(Class<?> document) {
        this.document = document;
        kinds.add(List.of("true", "false"));
        walk(document, "");
    }

    /** The neighbours of the parameters that a set's own rules have. */
    static Neighbours in(RuleSet<?> rules) {
        Neighbours neighbours = new Neighbours(rules.document());
        rules.rules().forEach(rule -> neighbours.collect(rule.requirement()));
        return neighbours;
    }

    private void walk(Class<?> owner, String prefix) {
        Fields fields = Fields.of(owner);
        kinds.add(fields.names());
        for (Fields.Field field : fields.all()) {
            String here = prefix + field.name();
            String each = field.type() == List.class ? EACH : "";
            places.add(Place.of(here));
            if (!each.isEmpty()) {
                places.add(Place.of(here + each));
            }
            if (field.element().isEnum()) {
                kinds.add(Arrays.stream(field.element().getEnumConstants())
                        .map(Object::toString)
                        .toList());
            } else if (field.element().isRecord()) {
                walk(field.element(), here + each + ".");
            }
        }
    }

    private void collect(@Nullable Object parameter) {
        if (parameter instanceof Place place) {
            named.add(place.text());
        } else if (parameter instanceof Requirement requirement) {
            Fields.of(requirement.getClass()).all().forEach(field -> collect(field.of(requirement)));
        } else if (parameter instanceof List<?> several) {
            kinds.add(several);
            several.forEach(this::collect);
        }
    }

    /** Whether a requirement can be made of this kind of document. */
    boolean allow(Requirement requirement) {
        try {
            requirement.on(document);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a place holds a time, which is on another day in another zone. */
    boolean holdsTime(Place place) {
        return exists(place) && Spot.of(place, document).type() == OffsetDateTime.class;
    }

    /**
     * Other places. For an element with a key they are those of the keys that the rules name there, at last that of a key that nobody
     * states; for a field, all fields: first those that hold the same, of these first those as deep in lists, of these first those beside it.
     */
    List<Place> of(Place place) {
        Matcher last = LAST_STEP.matcher(place.text());
        if (!last.matches()) {
            throw new IllegalArgumentException("'" + place + "' has no last step");
        }
        String field = last.group(1) + last.group(2);
        String selector = last.group(3) == null ? "" : last.group(3);
        if (!selector.isEmpty() && !selector.equals(EACH)) {
            Predicate<String> ofList = other -> other.startsWith(field + "[") && other.endsWith("]");
            List<String> keyed = named.stream()
                    .filter(ofList.and(other -> !other.equals(field + EACH)))
                    .toList();
            List<Place> others = new ArrayList<>(
                    after(place.text(), keyed).stream().map(Place::of).toList());
            others.add(Place.of(field + misspelt(selector.substring(0, selector.length() - 1)) + "]"));
            return others;
        }
        Class<?> type = Spot.of(place, document).type();
        return Stream.concat(beside(last, selector), after(place, places).stream())
                .distinct()
                .filter(this::exists)
                .sorted(Comparator.comparing(
                                (Place other) -> Spot.of(other, document).type() != type)
                        .thenComparing(other -> depth(other) != depth(place)))
                .toList();
    }

    /** The other fields of the record that has the last step. */
    private Stream<Place> beside(MatchResult last, String selector) {
        String owner = last.group(1);
        Class<?> record = owner.isEmpty()
                ? document
                : Spot.of(Place.of(owner.substring(0, owner.length() - 1)), document)
                        .type();
        return after(last.group(2), Fields.of(record).names()).stream().map(name -> Place.of(owner + name + selector));
    }

    private boolean exists(Place place) {
        try {
            Spot.of(place, document);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int depth(Place place) {
        return place.text().split(Pattern.quote(EACH), -1).length;
    }

    /** Other codes or names of fields of the kind that a text is of, at last one that nobody states. */
    List<String> of(String text) {
        List<String> others = new ArrayList<>();
        kinds.stream()
                .filter(kind -> kind.contains(text))
                .forEach(kind -> after(text, kind).forEach(other -> others.add((String) other)));
        others.add(misspelt(text));
        return others;
    }

    private static String misspelt(String code) {
        return code + "x";
    }

    /** A zone in which every day ends an hour earlier at least, and one in which it ends later. */
    static List<ZoneId> of(ZoneId zone) {
        int winter = SOME_WINTER.atStartOfDay(zone).getOffset().getTotalSeconds();
        int summer = SOME_SUMMER.atStartOfDay(zone).getOffset().getTotalSeconds();
        return List.of(
                ZoneOffset.ofTotalSeconds(Math.max(winter, summer) + HOUR),
                ZoneOffset.ofTotalSeconds(Math.min(winter, summer) - HOUR));
    }

    static Currency of(Currency currency) {
        return Currency.getInstance(currency.getCurrencyCode().equals("EUR") ? "USD" : "EUR");
    }

    /** The others of a list, from the next one on. */
    static <T> List<T> after(Object one, List<? extends T> all) {
        int at = all.indexOf(one);
        List<T> others = new ArrayList<>(all.subList(at + 1, all.size()));
        others.addAll(all.subList(0, Math.max(at, 0)));
        return others;
    }
}
