// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some fields of the elements of a list.
 *
 * @param list the place of the list
 * @param fields the fields
 */
record ElementFields(Place list, List<String> fields) {

    /** The place of each field, in each element. */
    List<Spot> on(Class<?> document) {
        return fields.stream()
                .map(field -> Spot.of(Place.of(list + "[]." + field), document))
                .toList();
    }

    /** An element with all the fields, and one without the last. */
    Example example(Class<?> document) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<Spot> spots = on(document);
        for (int i = 0; i < spots.size(); i++) {
            all.put(fields.get(i), Fragments.some(spots.get(i).type()));
        }
        Map<String, Object> some = new LinkedHashMap<>(all);
        some.remove(fields.get(fields.size() - 1));
        return Example.at(document, list + "[]", all, some);
    }
}
