package io.github.supportguide.api.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts who asks how often, by key, or without one by where they ask from. */
public final class Admission {
    private static final int BYTES_FOR_ONE = 5_000;

    private final TrustedProxies proxies;
    private final boolean counted;
    private final RateLimit limit;

    /** @param nanoTime a time that only moves on, such as {@link System#nanoTime} */
    public Admission(GuardSettings settings, LongSupplier nanoTime) {
        this.proxies = settings.proxies();
        this.counted = settings.rate().isPresent();
        this.limit = new RateLimit(settings.rate().orElse(Rate.STANDARD), nanoTime);
    }

    /**
     * Counts a request and tells its caller in the header what is left.
     *
     * @param key the name of the key that it came with, never the key itself
     * @return whether it may go on; if not it is to be answered 429
     */
    public boolean admits(Context ctx, Optional<String> key) {
        var client = client(ctx);
        if (!counted && client.isThisMachine()) {
            return true;
        }
        var allowance = limit.ask(key.map(name -> "key " + name).orElseGet(client::caller), weight(ctx));
        allowance.headers().forEach(ctx::header);
        return allowance.granted();
    }

    /** A thousand questions take longer than one, and are as much longer to read. */
    private static int weight(Context ctx) {
        return HandlerType.POST.equals(ctx.method()) ? 1 + ctx.bodyAsBytes().length / BYTES_FOR_ONE : 1;
    }

    /** Where a request comes from. */
    public ClientAddress client(Context ctx) {
        return ClientAddress.of(connected(ctx), fields(ctx, "Forwarded"), fields(ctx, "X-Forwarded-For"), proxies);
    }

    private static InetAddress connected(Context ctx) {
        var address = ctx.req().getRemoteAddr();
        return IpAddress.read(address.indexOf(':') < 0 ? address : withoutZone(address))
                .orElseThrow(() -> new IllegalStateException("no address at the other end"));
    }

    private static String withoutZone(String v6) {
        return v6.replaceAll("[\\[\\]]|%.*", "");
    }

    private static List<String> fields(Context ctx, String name) {
        return Collections.list(ctx.req().getHeaders(name));
    }
}
