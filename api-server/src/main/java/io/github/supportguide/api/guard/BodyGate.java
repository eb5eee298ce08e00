package io.github.supportguide.api.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a request in once its whole body is here, so that no thread ever waits for a client. One that says that it is
 * too large is turned away before a byte of it is read, and so before its client is told to go on.
 */
final class BodyGate extends Handler.Wrapper {
    private final Limits limits;
    private final BodyBudget budget;

    BodyGate(Limits limits) {
        this.limits = limits;
        this.budget = new BodyBudget(limits.bodies());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!hasBody(request.getHeaders())) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > limits.body()) {
            Rejection.write(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        } else {
            new Upload(super::handle, limits, budget, request, response, callback).start();
        }
        return true;
    }

    private static boolean hasBody(HttpFields headers) {
        return headers.contains(HttpHeader.TRANSFER_ENCODING) || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }
}
