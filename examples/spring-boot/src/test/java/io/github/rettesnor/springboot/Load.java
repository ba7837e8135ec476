// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs the service with a small heap under good and hostile traffic at once: {@code Load MINUTES JAR}. Fails on an answer of 500 or
 * above that is not 503 with the time after which to try again, on a good request that is not answered rightly, or where more memory, threads or open files are used in the end than before.
 */
final class Load {

    private static final String HEAP = "-Xmx256m";
    private static final long TOLERATED_GROWTH = 8L << 20;
    /** Tomcat starts its threads as they are needed. */
    private static final int TOLERATED_THREADS = 16;

    private static final int TOLERATED_FILES = 16;
    private static final int PER_SECOND = 18;
    private static final int HOSTILE_CLIENTS = 24;
    private static final int GOOD_CLIENTS = 4;
    private static final int REPORTS = 10;
    private static final Duration ALONE = Duration.ofSeconds(20);
    private static final Duration WARM = Duration.ofMinutes(5);
    private static final Duration LETTING_GO = Duration.ofSeconds(25);
    private static final Path DOCUMENTS = Path.of("examples", "documents");

    private final RunningService service;
    private final Tally tally = new Tally();

    private Load(RunningService service) {
        this.service = service;
    }

    /**
     * Runs.
     *
     * @param arguments how many minutes, and the service's jar; from the root of the repository
     */
    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(Math.round(Double.parseDouble(arguments[0]) * 60));
        List<String> faults;
        try (RunningService service = RunningService.start(Path.of(arguments[1]), HEAP)) {
            faults = new Load(service).run(time);
        }
        faults.forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "PASSED" : "FAILED");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private List<String> run(Duration time) throws Exception {
        GoodFiles files = new GoodFiles(DOCUMENTS);
        Pace pace = new Pace(PER_SECOND);
        ExecutorService clients = Executors.newCachedThreadPool();
        for (int i = 0; i < GOOD_CLIENTS; i++) {
            clients.execute(new GoodClient(service.port(), i, files, tally, pace));
        }
        // A machine that has just been started is slow.
        Thread.sleep(ALONE.toMillis());
        int[] before = service.held();
        for (int i = 0; i < HOSTILE_CLIENTS; i++) {
            clients.execute(new HostileClient(service.port(), i, files, tally, pace));
        }
        Duration warming = time.dividedBy(5).compareTo(WARM) < 0 ? time.dividedBy(5) : WARM;
        long warm = report(warming);
        for (int i = 0; i < REPORTS; i++) {
            report(time.minus(warming).dividedBy(REPORTS));
        }
        clients.shutdownNow();
        boolean ended = clients.awaitTermination(1, TimeUnit.MINUTES);
        // What slow clients still hold is let go.
        long end = report(LETTING_GO);
        int[] after = service.held();
        System.out.printf("Statuses: %s%n", tally.statuses());
        System.out.printf("Used after collection: %,d bytes after the warm-up, %,d in the end%n", warm, end);
        System.out.printf(
                "Threads: %d, %d in the end; open files: %d, %d in the end%n",
                before[0], after[0], before[1], after[1]);

        List<String> faults = new ArrayList<>(tally.faults());
        if (!ended) {
            faults.add("a client did not end");
        }
        if (end > warm + TOLERATED_GROWTH) {
            faults.add("the heap has grown by " + (end - warm) + " bytes");
        }
        if (after[0] > before[0] + TOLERATED_THREADS || after[1] > before[1] + TOLERATED_FILES) {
            faults.add("threads or open files are left over");
        }
        return faults;
    }

    private long report(Duration after) throws Exception {
        Thread.sleep(after.toMillis());
        long used = service.usedAfterCollection();
        System.out.printf("%,12d bytes used after collection; %s; %s%n", used, tally.times(), tally.counts());
        return used;
    }
}
