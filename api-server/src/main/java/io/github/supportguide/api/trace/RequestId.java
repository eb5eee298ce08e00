package io.github.supportguide.api.trace;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;

/** What caller, reply and log call one request: the caller’s own name for it if that is a decent one. */
final class RequestId {
    /** In which it comes and goes. */
    static final String HEADER = "X-Request-Id";

    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** As W3C Trace Context has it; what is all zeros names nothing. */
    private static final Pattern TRACEPARENT = Pattern.compile(
            "(?!ff)[0-9a-f]{2}-(?!0{32})(?<trace>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private RequestId() {}

    static String in(HttpFields headers) {
        return Optional.ofNullable(headers.get(HEADER))
                .filter(id -> DECENT.matcher(id).matches())
                .or(() -> Optional.ofNullable(headers.get("traceparent"))
                        .map(TRACEPARENT::matcher)
                        .filter(Matcher::matches)
                        .map(parent -> parent.group("trace")))
                .orElseGet(RequestId::fresh);
    }

    /** Only has to be another one each time; nobody is kept out by it. */
    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
