// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a list that is found by its own key, as in the path {@code sections[summary]}. */
public interface Keyed {

    /**
     * Returns the key of this element among its siblings.
     *
     * @return the key, or null if the element does not state it
     */
    @Nullable
    String key();

    /**
     * Returns the field that holds the key of an element: the first of its fields.
     *
     * @param element the element, a record
     * @return the field's name
     */
    static String field(Keyed element) {
        return Fields.of(element.getClass()).all().get(0).name();
    }

    /**
     * Finds the element of a key: the first that is given, else the first section that covers the key and is given, else the last of that
     * key.
     *
     * @param list a list of keyed elements, or of codes, which are their own keys; null for none
     * @param key the key
     * @param forms the forms whose own text gives nothing
     * @return the element's position, from 0; -1 if no element has the key
     */
    static int find(@Nullable Object list, String key, Forms forms) {
        int found = -1;
        int covering = -1;
        if (list instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                Object element = elements.get(i);
                if (key.equals(element instanceof Keyed keyed ? keyed.key() : element)) {
                    found = i;
                    if (Values.isGiven(element, forms)) {
                        return i;
                    }
                } else if (covering < 0 && element instanceof Section section && section.covers(key, forms)) {
                    covering = i;
                }
            }
        }
        return covering < 0 ? found : covering;
    }
}
