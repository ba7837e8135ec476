// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges lines on all cores. One thread reads and writes, the others judge; what has been read and not yet been written is bounded in
 * number and in size, so that memory is too.
 */
public final class AllCores {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int MOST_CHUNKS = 2 * CORES + 8;
    private static final long MOST_BYTES = 8_000_000;

    private final LineJudge judge;
    private final Results out;
    private final LongConsumer progress;
    private final Queue<Future<Judged>> underWay = new ArrayDeque<>();
    private long bytesUnderWay;

    private AllCores(LineJudge judge, Results out, LongConsumer progress) {
        this.judge = judge;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Judges all lines that are left.
     *
     * @param in the lines
     * @param judge judges them
     * @param out where the results go, in the order of the lines
     * @param progress receives how many bytes of the input are done
     * @throws Unreadable if the input fails
     * @throws IOException if the results cannot be written
     */
    public static void judge(LineReader in, LineJudge judge, Results out, LongConsumer progress) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(CORES, AllCores::worker);
        try {
            new AllCores(judge, out, progress).run(in, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "judge");
        thread.setDaemon(true);
        return thread;
    }

    private void run(LineReader in, ExecutorService workers) throws IOException {
        try {
            readAll(in, workers);
        } catch (Unreadable e) {
            writeUntil(underWay::isEmpty);
            throw e;
        }
        writeUntil(underWay::isEmpty);
    }

    private void readAll(LineReader in, ExecutorService workers) throws IOException {
        for (Chunk chunk = next(in); chunk != null; chunk = next(in)) {
            Chunk next = chunk;
            if (!writeUntil(() -> hasRoomFor(next))) {
                return;
            }
            underWay.add(workers.submit(() -> judge.judge(next)));
            bytesUnderWay += next.size();
        }
    }

    private @Nullable Chunk next(LineReader in) {
        try {
            return Chunk.next(in);
        } catch (IOException e) {
            Position trouble = new Position(in.reached().lines() + 1, 1);
            throw new Unreadable(new Problem(
                    judge.input(),
                    trouble,
                    Path.ROOT,
                    "cannot-be-read",
                    Map.of("error", String.valueOf(e.getMessage()))));
        }
    }

    private boolean hasRoomFor(Chunk next) {
        return underWay.isEmpty() || (underWay.size() < MOST_CHUNKS && bytesUnderWay + next.size() <= MOST_BYTES);
    }

    /** Writes the first that are under way. Returns false where nothing more is to be written. */
    private boolean writeUntil(BooleanSupplier enough) throws IOException {
        while (!enough.getAsBoolean()) {
            Judged judged = result(underWay.remove());
            bytesUnderWay -= judged.chunk().size();
            if (!out.add(judged)) {
                return false;
            }
            progress.accept(judged.chunk().read());
        }
        return true;
    }

    private static Judged result(Future<Judged> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
