// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Path.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Paths of a document, under the names that a host has for them. */
final class Renaming {

    private final List<Name> names = new ArrayList<>();

    /**
     * Reads the names.
     *
     * @throws IllegalArgumentException if documents of the kind have no such place
     */
    Renaming(Class<?> document, Map<String, String> paths) {
        // An element that is named, as answers[1], comes before any element.
        List<Map.Entry<String, String>> longestFirst = new ArrayList<>(paths.entrySet());
        longestFirst.sort(Comparator.comparing(entry -> -entry.getKey().length()));
        for (Map.Entry<String, String> entry : longestFirst) {
            Spot.of(Place.of(entry.getKey()), document);
            names.add(new Name(
                    Path.parse(entry.getKey()).steps(),
                    Path.parse(entry.getValue()).steps()));
        }
    }

    /** The host's path of a path of the document. */
    Path rename(Path path) {
        List<Step> steps = path.steps();
        for (int length = steps.size(); length > 0; length--) {
            for (Name name : names) {
                List<String> selectors = name.selectors(steps.subList(0, length));
                if (selectors != null) {
                    return append(name.own(selectors), steps.subList(length, steps.size()));
                }
            }
        }
        return path;
    }

    private static Path append(Path path, List<Step> steps) {
        Path longer = path;
        for (Step step : steps) {
            longer = select(longer.field(step.name()), selector(step));
        }
        return longer;
    }

    private static Path select(Path path, @Nullable String selector) {
        if (selector == null) {
            return path;
        }
        return Path.parse(path + "[" + selector + "]");
    }

    private static @Nullable String selector(Step step) {
        return step.index() == null ? step.key() : step.index().toString();
    }

    /** A path of the document, and the host's; an empty selector matches each element. */
    private record Name(List<Step> of, List<Step> own) {

        /** What selects elements on the way to a place; null if it has another name. */
        @Nullable
        List<String> selectors(List<Step> steps) {
            if (steps.size() != of.size()) {
                return null;
            }
            List<String> selectors = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                String wanted = selector(of.get(i));
                String found = selector(steps.get(i));
                boolean isOpen = wanted == null ? i == steps.size() - 1 : wanted.isEmpty() && found != null;
                if (!steps.get(i).name().equals(of.get(i).name()) || !(isOpen || Objects.equals(wanted, found))) {
                    return null;
                }
                if (isOpen && found != null) {
                    selectors.add(found);
                }
            }
            return selectors;
        }

        Path own(List<String> selectors) {
            Iterator<String> next = selectors.iterator();
            Path path = Path.ROOT;
            for (Step step : own) {
                String selector = selector(step);
                boolean isEach = selector != null && selector.isEmpty();
                path = select(
                        path.field(step.name()), isEach && next.hasNext() ? next.next() : isEach ? null : selector);
            }
            boolean isOpen = !own.isEmpty() && selector(own.get(own.size() - 1)) == null;
            return isOpen && next.hasNext() ? select(path, next.next()) : path;
        }
    }
}
