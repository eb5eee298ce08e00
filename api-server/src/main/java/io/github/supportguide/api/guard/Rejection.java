package io.github.supportguide.api.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers with a status alone and hangs up, as what else comes on the connection is not to be trusted. */
final class Rejection {
    private Rejection() {}

    static void write(Request request, Response response, Callback callback, int status) {
        response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        if (isSending(request, status)) {
            Response.writeError(new StillComing(request), response, Lingering.before(request, callback), status);
        } else {
            Response.writeError(request, response, callback, status);
        }
    }

    /** Whether the client has begun to send what we do not want, rather than to ask for it or to stop. */
    private static boolean isSending(Request request, int status) {
        return status == HttpStatus.PAYLOAD_TOO_LARGE_413
                && !request.getHeaders().contains(HttpHeader.EXPECT);
    }
}
