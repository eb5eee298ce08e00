package io.github.supportguide.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What comes back for bytes that no decent client sends.
 *
 * @param head status line and headers
 * @param isClosed whether the server hung up afterwards; if not it has answered another request
 */
record RawReply(String head, String body, boolean isClosed) {
    private static final int PATIENCE = 5_000;
    private static final String NEXT = "GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    static RawReply to(int port, String bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            var in = new BufferedInputStream(socket.getInputStream());
            say(socket, bytes);
            var head = upTo("\r\n\r\n", in);
            var chunked = header(head, "Transfer-Encoding").isPresent();
            var body = chunked ? chunks(in) : in.readNBytes(length(head));
            return new RawReply(head, new String(body, StandardCharsets.UTF_8), isClosed(socket, in));
        }
    }

    /** A server that has hung up may not have read all. */
    private static void say(Socket socket, String bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException hungUp) {
            socket.setSoTimeout(PATIENCE);
        }
    }

    private static String upTo(String end, InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0; next = in.read()) {
            heard.write(next);
            if (next == '\n' && heard.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                break;
            }
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = chunk(in); size > 0; size = chunk(in)) {
            all.writeBytes(in.readNBytes(size));
            upTo("\r\n", in);
        }
        upTo("\r\n", in);
        return all.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(upTo("\r\n", in).strip(), 16);
    }

    private static int length(String head) {
        return header(head, "Content-Length").map(Integer::parseInt).orElse(0);
    }

    private static boolean isClosed(Socket socket, InputStream in) {
        try {
            say(socket, NEXT);
            return !upTo("\r\n", in).startsWith("HTTP/1.1 200 ");
        } catch (SocketTimeoutException e) {
            throw new AssertionError("neither closed nor answering", e);
        } catch (IOException hungUp) {
            return true;
        }
    }

    int status() {
        return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }

    Optional<String> header(String name) {
        return header(head, name);
    }

    private static Optional<String> header(String head, String name) {
        var line = Pattern.compile("(?im)^" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + ": (.*)$")
                .matcher(head);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
