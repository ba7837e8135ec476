// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.util.concurrent.TimeUnit;

/** Lets all clients together send no more than a number of requests a second in the long run. */
final class Pace {

    private final long gap;
    private long next = System.nanoTime();

    Pace(int perSecond) {
        gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits until some requests may be sent. They may be sent at once; the next caller waits the longer. */
    void await(int requests) throws InterruptedException {
        long wait;
        synchronized (this) {
            long now = System.nanoTime();
            next = Math.max(next, now);
            wait = next - now;
            next += gap * requests;
        }
        TimeUnit.NANOSECONDS.sleep(wait);
    }
}
