package io.github.supportguide.api.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * A request without the header by which Javalin would let it name another method. Caches on the way do not look at that
 * header, and would keep the reply to the one method for the other.
 */
final class MethodAsSent extends Request.Wrapper {
    private static final String OTHER_METHOD = "X-HTTP-Method-Override";

    private final HttpFields headers;

    private MethodAsSent(Request request) {
        super(request);
        this.headers =
                HttpFields.build(request.getHeaders()).remove(OTHER_METHOD).asImmutable();
    }

    static Request of(Request request) {
        return request.getHeaders().contains(OTHER_METHOD) ? new MethodAsSent(request) : request;
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
