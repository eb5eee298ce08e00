package io.github.supportguide.api.guard;

import org.eclipse.jetty.server.Request;

/** A request whose body is left alone by whoever answers it; Jetty would give it up, and it could not be read any more. */
final class StillComing extends Request.Wrapper {
    StillComing(Request request) {
        super(request);
    }

    @Override
    public boolean consumeAvailable() {
        return false;
    }
}
