// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step of the path of a change, such as {@code lines[3]} in {@code budget.lines[3].unitCost}.
 *
 * @param field the field
 * @param element which element of it: a position from 0, or a key; null if the step takes none
 */
record Step(String field, @Nullable String element) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[([^\\[\\]]+)])?(?:\\.(?=.)|$)");

    /** The steps of a path; none if it is no path. */
    static List<Step> of(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher step = FORM.matcher(path);
        while (step.lookingAt()) {
            steps.add(new Step(step.group(1), step.group(2)));
            step.region(step.end(), path.length());
        }
        return step.regionStart() < path.length() ? List.of() : steps;
    }
}
