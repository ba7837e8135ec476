// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import java.util.ArrayList;
import java.util.List;

/** An input whose parser states line and column of each token; nodes are noted by the number of their token. */
final class ListOrigin implements Origin {

    private final String input;
    private final List<Location> locations = new ArrayList<>();

    ListOrigin(String input) {
        this.input = input;
    }

    /** Notes where a token stands. Returns its number. */
    int add(Location location) {
        locations.add(location);
        return locations.size() - 1;
    }

    @Override
    public String input() {
        return input;
    }

    @Override
    public Location location(int at) {
        return locations.get(at);
    }
}
