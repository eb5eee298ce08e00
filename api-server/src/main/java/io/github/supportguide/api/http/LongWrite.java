package io.github.supportguide.api.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Writes as much as whoever reads takes, and needs no thread while they take nothing. */
final class LongWrite implements WriteListener {
    private static final int PIECE = 32 * 1024;

    /** Whoever reads slower than that is hung up on: the end comes before all bytes have. */
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final ServletOutputStream out;
    private final byte[] bytes;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private int written;

    private LongWrite(ServletOutputStream out, byte[] bytes) {
        this.out = out;
        this.bytes = bytes;
    }

    static void start(Context ctx, byte[] bytes) {
        ctx.header("Content-Length", String.valueOf(bytes.length));
        ctx.future(() -> {
            var write = new LongWrite(ctx.outputStream(), bytes);
            write.out.setWriteListener(write);
            return write.done.completeOnTimeout(null, WITHIN.toSeconds(), TimeUnit.SECONDS);
        });
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            if (written == bytes.length) {
                done.complete(null);
                return;
            }
            var piece = Math.min(PIECE, bytes.length - written);
            out.write(bytes, written, piece);
            written += piece;
        }
    }

    @Override
    public void onError(Throwable gone) {
        done.complete(null);
    }
}
