package io.github.supportguide.api.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.util.BufferUtil;

/** What of a body is here: in memory of our own, as a byte that drips in would hold a whole buffer of Jetty’s. */
final class Body extends ByteArrayOutputStream {

    void add(Chunk chunk) {
        var bytes = BufferUtil.toArray(chunk.getByteBuffer());
        write(bytes, 0, bytes.length);
        chunk.release();
    }

    /** All of it, without another copy. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
