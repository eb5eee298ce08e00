package io.github.supportguide.api.spec;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.function.Supplier;

/** Something that is the same for everybody as long as the server runs; made when somebody first asks for it. */
public final class ServedFile implements Handler {
    private final String path;
    private final Map<String, String> headers;
    private final Supplier<byte[]> making;
    private volatile Packed packed;

    private ServedFile(String path, Map<String, String> headers, Supplier<byte[]> making) {
        this.path = path;
        this.headers = headers;
        this.making = making;
    }

    /** Of which whoever keeps a copy asks each time whether it still counts. */
    static ServedFile checked(String path, String type, Supplier<byte[]> making) {
        return new ServedFile(path, Map.of("Content-Type", type, "Cache-Control", "no-cache"), making);
    }

    /** At an address that is another as soon as the file is. */
    static ServedFile kept(String path, String type, Supplier<byte[]> making) {
        var forEver = "public, max-age=31536000, immutable";
        return new ServedFile(path, Map.of("Content-Type", type, "Cache-Control", forEver), making);
    }

    /** A page with rules of its own about what browsers may do on it. */
    static ServedFile page(String path, String rules, Supplier<byte[]> making) {
        return new ServedFile(
                path,
                Map.of(
                        "Content-Type", "text/html;charset=utf-8",
                        "Cache-Control", "no-cache",
                        "Content-Security-Policy", rules),
                making);
    }

    /** Its address. */
    public String path() {
        return path;
    }

    @Override
    public void handle(Context ctx) {
        headers.forEach(ctx::header);
        packed().send(ctx);
    }

    /** Made twice if two ask at once, which harms nobody. */
    private Packed packed() {
        if (packed == null) {
            packed = Packed.of(making.get());
        }
        return packed;
    }
}
