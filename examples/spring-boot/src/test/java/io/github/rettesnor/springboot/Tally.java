// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What came of the requests. */
final class Tally {

    private static final int MOST_FAULTS = 20;
    private static final int LATEST = 10_000;

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final long[] micros = new long[LATEST];
    private final AtomicInteger good = new AtomicInteger();

    void count(String what) {
        counts.computeIfAbsent(what, kind -> new LongAdder()).increment();
    }

    void took(long nanos) {
        micros[Math.floorMod(good.getAndIncrement(), LATEST)] = nanos / 1000;
    }

    synchronized void fault(String fault) {
        count("faults");
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    Map<String, Long> counts() {
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((what, count) -> sorted.put(what, count.sum()));
        return sorted;
    }

    /** How many requests were answered with each status, and how many were cut off or left without an answer. */
    Map<String, Long> statuses() {
        Map<String, Long> statuses = new TreeMap<>();
        counts().forEach((what, count) -> {
            if (!what.equals("faults")) {
                statuses.merge(what.substring(what.lastIndexOf(' ') + 1), count, Long::sum);
            }
        });
        return statuses;
    }

    /** How long the latest good requests took. */
    String times() {
        int number = Math.min(good.get(), LATEST);
        if (number == 0) {
            return "no good request yet";
        }
        long[] sorted = Arrays.copyOf(micros, number);
        Arrays.sort(sorted);
        return "good requests: median " + sorted[number / 2] / 1000 + " ms, 99 % within "
                + sorted[number * 99 / 100] / 1000 + " ms";
    }
}
