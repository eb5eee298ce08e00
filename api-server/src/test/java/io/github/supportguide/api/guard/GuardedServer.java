package io.github.supportguide.api.guard;

import io.javalin.Javalin;
import io.javalin.http.HttpResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A server that tells how long a body was, behind the guards, on a real port. */
final class GuardedServer implements AutoCloseable {
    private final Javalin javalin;

    GuardedServer(GuardSettings settings) {
        this.javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.concurrency.useVirtualThreads = Runtime.version().feature() >= 21;
                    Guards.install(config, settings);
                    var admission = new Admission(settings, () -> 0);
                    config.routes.before(ctx -> {
                        if (!admission.admits(ctx, Optional.ofNullable(ctx.header("X-Key")))) {
                            throw new HttpResponseException(429, "");
                        }
                    });
                    config.routes.get("/ping", ctx -> ctx.result("pong"));
                    config.routes.get("/length", ctx -> ctx.result("length " + ctx.bodyAsBytes().length));
                    config.routes.post("/length", ctx -> ctx.result("length " + ctx.bodyAsBytes().length));
                    config.routes.post("/slow", ctx -> {
                        Thread.sleep(1000);
                        ctx.result("slow " + ctx.body());
                    });
                })
                .start("0.0.0.0", 0);
    }

    static GuardedServer with(Limits limits) {
        return new GuardedServer(new GuardSettings(limits, TrustedProxies.NONE, Optional.empty()));
    }

    Talk talk() {
        return talk(InetAddress.getLoopbackAddress());
    }

    Talk talk(InetAddress address) {
        try {
            return new Talk(new Socket(address, javalin.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes back for bytes, up to the end of the connection. */
    String say(String bytes) {
        try (var talk = talk()) {
            return talk.say(bytes).hearAll();
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }

    /** One connection, byte by byte. */
    static final class Talk implements AutoCloseable {
        private static final int PATIENCE = 15_000;

        private final Socket socket;

        private Talk(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
        }

        /** Does not mind if the other side has hung up. */
        Talk say(String bytes) {
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException gone) {
                return this;
            }
            return this;
        }

        /** Says a byte after the other until the other side has hung up. */
        void drip(String bytes, int everyMillis) throws InterruptedException {
            for (var index = 0; index < bytes.length(); index++) {
                say(bytes.substring(index, index + 1));
                Thread.sleep(everyMillis);
            }
        }

        String hear(String end) {
            var heard = new ByteArrayOutputStream();
            try {
                while (!heard.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                    var next = socket.getInputStream().read();
                    if (next < 0) {
                        break;
                    }
                    heard.write(next);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(heard.toString(StandardCharsets.ISO_8859_1), e);
            }
            return heard.toString(StandardCharsets.ISO_8859_1);
        }

        /** All up to the end of the connection, which may also be cut. */
        String hearAll() {
            var heard = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            try {
                for (var read = read(buffer); read >= 0; read = read(buffer)) {
                    heard.writeBytes(Arrays.copyOf(buffer, read));
                }
            } catch (SocketTimeoutException e) {
                throw new AssertionError("still open after " + heard.toString(StandardCharsets.ISO_8859_1), e);
            } catch (IOException cut) {
                return heard.toString(StandardCharsets.ISO_8859_1);
            }
            return heard.toString(StandardCharsets.ISO_8859_1);
        }

        private int read(byte[] buffer) throws IOException {
            return socket.getInputStream().read(buffer);
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
