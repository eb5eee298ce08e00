package io.github.supportguide.site.output;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does one thing to each of many items, with as many hands as there are processors. */
public final class Crew<T> {
    private final List<T> items;
    private final Consumer<? super T> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    private Crew(List<T> items, Consumer<? super T> work) {
        this.items = items;
        this.work = work;
    }

    /** Returns when nobody is at work any more: all is done, or the first failure is thrown. */
    public static <T> void forEach(List<T> items, Consumer<? super T> work) {
        new Crew<T>(items, work).run(Runtime.getRuntime().availableProcessors());
    }

    private void run(int hands) {
        var pool = Executors.newFixedThreadPool(hands);
        try {
            var shifts = IntStream.range(0, hands)
                    .mapToObj(hand -> Executors.callable(this::work))
                    .toList();
            for (var shift : pool.invokeAll(shifts)) {
                shift.get();
            }
        } catch (InterruptedException e) {
            stop(pool);
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Lets everybody finish the item at hand. */
    private void stop(ExecutorService pool) {
        failed.set(true);
        pool.shutdown();
        while (!pool.isTerminated()) {
            Thread.onSpinWait();
        }
        Thread.currentThread().interrupt();
    }

    private void work() {
        try {
            for (var item = next.getAndIncrement();
                    item < items.size() && !failed.get();
                    item = next.getAndIncrement()) {
                work.accept(items.get(item));
            }
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
