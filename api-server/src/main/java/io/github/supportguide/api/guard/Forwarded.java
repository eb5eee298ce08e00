package io.github.supportguide.api.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What proxies say about where a request came from, the nearest last: {@code Forwarded} and its elder. */
final class Forwarded {
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)\"?");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)](:\\d{1,5})?");
    private static final Pattern V4_AND_PORT = Pattern.compile("([\\d.]+):\\d{1,5}");

    private Forwarded() {}

    /** Of {@code Forwarded} (RFC 7239). */
    static List<String> nodes(List<String> fields) {
        return entries(fields).map(Forwarded::node).map(Forwarded::bare).toList();
    }

    /** Of {@code X-Forwarded-For}. */
    static List<String> elderNodes(List<String> fields) {
        return entries(fields).map(Forwarded::bare).toList();
    }

    private static Stream<String> entries(List<String> fields) {
        return fields.stream().flatMap(field -> Stream.of(field.split(","))).map(String::strip);
    }

    private static String node(String element) {
        var found = FOR.matcher(element);
        return found.find() ? found.group(1).strip() : "";
    }

    private static String bare(String node) {
        var bracketed = BRACKETED.matcher(node);
        var withPort = V4_AND_PORT.matcher(node);
        return bracketed.matches() ? bracketed.group(1) : withPort.matches() ? withPort.group(1) : node;
    }
}
