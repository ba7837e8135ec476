// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs the service with a small heap under good and hostile traffic at once: {@code Load MINUTES JAR}. Fails on an answer of 500 or
 * above, on a good request that is not answered rightly, or where more memory is used in the end than after the warm-up.
 */
final class Load {

    private static final String HEAP = "-Xmx128m";
    private static final long TOLERATED_GROWTH = 8L << 20;
    private static final int HOSTILE_CLIENTS = 24;
    private static final int GOOD_CLIENTS = 4;
    private static final Duration ALONE = Duration.ofSeconds(10);
    private static final Duration LETTING_GO = Duration.ofSeconds(20);
    private static final Path DOCUMENTS = Path.of("examples", "documents");

    private Load() {}

    /**
     * Runs.
     *
     * @param arguments how many minutes, and the service's jar; from the root of the repository
     */
    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(Math.round(Double.parseDouble(arguments[0]) * 60));
        List<String> faults;
        try (RunningService service = RunningService.start(Path.of(arguments[1]), HEAP)) {
            faults = run(service, time);
        }
        faults.forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "PASSED" : "FAILED");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static List<String> run(RunningService service, Duration time) throws Exception {
        Tally tally = new Tally();
        ExecutorService clients = Executors.newCachedThreadPool();
        for (int i = 0; i < GOOD_CLIENTS; i++) {
            clients.execute(new GoodClient(service.port(), i, DOCUMENTS, tally));
        }
        // A machine that has just been started is slow.
        Thread.sleep(ALONE.toMillis());
        for (int i = 0; i < HOSTILE_CLIENTS; i++) {
            clients.execute(new HostileClient(service.port(), i, tally));
        }
        long warm = report(service, tally, time.dividedBy(5), 1);
        report(service, tally, time.multipliedBy(4).dividedBy(5), 8);
        clients.shutdownNow();
        boolean ended = clients.awaitTermination(1, TimeUnit.MINUTES);
        // What slow clients still hold is let go.
        Thread.sleep(LETTING_GO.toMillis());
        long end = service.usedAfterCollection();
        System.out.printf("Used after collection: %,d bytes after the warm-up, %,d in the end%n", warm, end);

        List<String> faults = new ArrayList<>(tally.faults());
        if (!ended) {
            faults.add("a client did not end");
        }
        if (end > warm + TOLERATED_GROWTH) {
            faults.add("the heap has grown by " + (end - warm) + " bytes");
        }
        return faults;
    }

    private static long report(RunningService service, Tally tally, Duration time, int times)
            throws IOException, InterruptedException {
        long used = 0;
        for (int i = 0; i < times; i++) {
            Thread.sleep(time.dividedBy(times).toMillis());
            used = service.usedAfterCollection();
            Map<String, Long> counts = tally.counts();
            System.out.printf("%,12d bytes used after collection; %s; %s%n", used, tally.times(), counts);
        }
        return used;
    }
}
