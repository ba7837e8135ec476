// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that a mistyped one was probably meant to be. */
public final class Nearest {

    private static final int LONGEST = 64;
    private static final int FEW = 30;
    private static final int SHORT = 3;

    private Nearest() {}

    /**
     * Returns the known name that is nearest to a written one, by the number of letters to change, add, leave out or swap. One that
     * was only shortened, to three letters or more, comes first.
     *
     * @param written what was written
     * @param known the known names
     * @return the nearest, or null if none is near: more than a third of the letters would have to change
     */
    public static @Nullable String to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        if (written.length() >= SHORT) {
            List<String> longer = known.stream()
                    .filter(name -> name.startsWith(written) && !name.equals(written))
                    .toList();
            if (longer.size() == 1) {
                return longer.get(0);
            }
        }
        String nearest = null;
        int least = Math.max(2, written.length() / 3) + 1;
        for (String name : known) {
            int steps = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (steps < least) {
                least = steps;
                nearest = name;
            }
        }
        return nearest;
    }

    /**
     * Returns the known name of several words, such as {@code share-at-most}, that is nearest to a written one. Each word must be nearly that
     * of the known name: among names that share most of their words, letters alone would take {@code co-funding-at-most} for {@code
     * co-funding-at-least}, which is its opposite. A name that was shortened to half of it or more also counts; letter case, and what
     * separates the words, make no difference.
     *
     * @param written what was written
     * @param known the known names, with hyphens between the words
     * @return the nearest, or null if none is near
     */
    public static @Nullable String byWords(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        String plain = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int steps = stepsOfWords(plain, name);
            if (steps < least) {
                least = steps;
                nearest = name;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        List<String> longer = known.stream()
                .filter(name -> name.startsWith(plain + "-") && 2 * plain.length() >= name.length())
                .toList();
        return longer.size() == 1 ? longer.get(0) : null;
    }

    /** How many letters of the words differ; the largest number where some word is too far off. */
    private static int stepsOfWords(String written, String name) {
        String[] words = written.split("-", -1);
        String[] known = name.split("-", -1);
        if (words.length != known.length) {
            int steps = distance(String.join("", words), String.join("", known));
            return steps <= 1 ? steps : Integer.MAX_VALUE;
        }
        int all = 0;
        for (int i = 0; i < words.length; i++) {
            int steps = distance(words[i], known[i]);
            if (steps > Math.max(1, words[i].length() / 3)) {
                return Integer.MAX_VALUE;
            }
            all += steps;
        }
        return all;
    }

    /**
     * Returns a hint to append to a message about an unknown name.
     *
     * @param written what was written
     * @param known the known names
     * @return {@code "; did you mean 'x'?"}, or the empty text if no known name is near
     */
    public static String hint(String written, Collection<String> known) {
        String nearest = to(written, known);
        return nearest == null ? "" : "; did you mean '" + nearest + "'?";
    }

    /**
     * Returns a hint to append to a message about an unknown name of a known few.
     *
     * @param written what was written
     * @param known the known names
     * @return that of {@link #hint}; where no known name is near, all of them unless they are many
     */
    public static String choice(String written, Collection<String> known) {
        String nearest = hint(written, known);
        return !nearest.isEmpty() || known.isEmpty() || known.size() > FEW
                ? nearest
                : "; known are " + String.join(", ", known);
    }

    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
