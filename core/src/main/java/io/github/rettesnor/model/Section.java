// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A section of a report or an invitation. A section that has only a heading counts as missing.
 *
 * @param code the code of what it is about, such as {@code summary}; null if not stated
 * @param covers the codes of what it is also about, at most three
 * @param heading its heading, null if not stated
 * @param text its text, null if not stated
 */
@JsonDeserialize(using = StrictRecord.class)
public record Section(
        @Nullable String code,
        List<String> covers,
        @Nullable String heading,
        @Nullable String text) implements Keyed {

    /** Copies the list; a null list is taken as empty. */
    @NotByOtherMappers
    public Section {
        covers = Copies.codes(covers);
    }

    /**
     * A section about one thing.
     *
     * @param code the code of what it is about, null if not stated
     * @param heading its heading, null if not stated
     * @param text its text, null if not stated
     */
    public Section(@Nullable String code, @Nullable String heading, @Nullable String text) {
        this(code, List.of(), heading, text);
    }

    /** How many codes besides its own a section can cover. */
    public static final int MOST_COVERED = 3;

    static final Section EMPTY = new Section(null, null, null);

    /** Whether this section also answers the question of a code: it names the code among the first three that it covers, and is given. */
    boolean covers(String key, Forms forms) {
        int named = covers.indexOf(key);
        return named >= 0 && named < MOST_COVERED && Values.isGiven(this, forms);
    }

    @Override
    public @Nullable String key() {
        return code;
    }
}
