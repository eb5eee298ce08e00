package io.github.supportguide.site.output;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The work of a crew on one list of items. */
final class Shift<T> {
    private final List<T> items;
    private final Consumer<? super T> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    Shift(List<T> items, Consumer<? super T> work) {
        this.items = items;
        this.work = work;
    }

    void run(int hands) {
        var pool = Executors.newFixedThreadPool(hands);
        try {
            var duties = IntStream.range(0, hands)
                    .mapToObj(hand -> Executors.callable(this::work))
                    .toList();
            for (var duty : pool.invokeAll(duties)) {
                duty.get();
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

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) Objects.requireNonNull(cause);
    }
}
