package io.github.supportguide.api.spec;

import io.github.supportguide.api.http.EntityTag;
import io.github.supportguide.api.http.Sending;
import io.github.supportguide.api.http.Written;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is the same for everybody as long as the server runs; made when somebody first asks for it. */
public final class ServedFile implements Handler {
    private final String path;
    private final String type;
    private final Map<String, String> headers;
    private final Supplier<byte[]> making;
    private volatile @Nullable Named made;

    private ServedFile(String path, String type, Map<String, String> headers, Supplier<byte[]> making) {
        this.path = path;
        this.type = type;
        this.headers = headers;
        this.making = making;
    }

    /** Of which whoever keeps a copy asks each time whether it still counts. */
    static ServedFile checked(String path, String type, Supplier<byte[]> making) {
        return new ServedFile(path, type, Map.of("Cache-Control", "no-cache"), making);
    }

    /** At an address that is another as soon as the file is. */
    static ServedFile kept(String path, String type, Supplier<byte[]> making) {
        var forEver = "public, max-age=31536000, immutable";
        return new ServedFile(path, type, Map.of("Cache-Control", forEver), making);
    }

    /** A page with rules of its own about what browsers may do on it. */
    static ServedFile page(String path, String rules, Supplier<byte[]> making) {
        return new ServedFile(
                path,
                "text/html;charset=utf-8",
                Map.of("Cache-Control", "no-cache", "Content-Security-Policy", rules),
                making);
    }

    /** Its address. */
    public String path() {
        return path;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        headers.forEach(ctx::header);
        var file = made();
        new Sending(ctx, file.bytes(), type).unlessKnown(file.tag());
    }

    /** Made twice if two ask at once, which harms nobody. */
    private Named made() {
        var known = made;
        if (known == null) {
            var bytes = making.get();
            known = new Named(EntityTag.of(bytes), Written.of(bytes));
            made = known;
        }
        return known;
    }

    private record Named(EntityTag tag, Written bytes) {}
}
