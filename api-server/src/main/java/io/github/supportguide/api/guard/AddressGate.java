package io.github.supportguide.api.guard;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away what asks for an address longer than any of ours. */
final class AddressGate extends Handler.Wrapper {
    private final int longest;

    AddressGate(int longest) {
        this.longest = longest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getHttpURI().getPathQuery().length() <= longest) {
            return super.handle(request, response, callback);
        }
        Rejection.write(request, response, callback, HttpStatus.URI_TOO_LONG_414);
        return true;
    }
}
