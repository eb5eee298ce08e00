package io.github.supportguide.api.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body is all here. */
final class WholeRequest extends Request.Wrapper {
    private final Content.Source content;

    WholeRequest(Request request, ByteBuffer body) {
        super(request);
        this.content = new ByteBufferContentSource(body);
    }

    @Override
    public long getLength() {
        return content.getLength();
    }

    @Override
    public Content.Chunk read() {
        return content.read();
    }

    @Override
    public void demand(Runnable demandCallback) {
        content.demand(demandCallback);
    }

    @Override
    public void fail(Throwable failure) {
        content.fail(failure);
    }
}
