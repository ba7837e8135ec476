// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A few documents are judged at a time, so that the memory that it takes is bounded; the others wait for their turn, and nobody
 * waits longer than the limit. As many can wait as there are threads for requests.
 */
@Component
final class Turns {

    private final ExecutorService workers;
    private final Limits limits;

    Turns(Limits limits) {
        this.limits = limits;
        this.workers = Executors.newFixedThreadPool(limits.judgedAtOnce());
    }

    /** Does some work when it is its turn. */
    <T> T take(Supplier<T> work) {
        Future<T> result = workers.submit(work::get);
        try {
            return result.get(limits.judging().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy. Try again.").retryAfter(1);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "The service is closing down.").retryAfter(5);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
