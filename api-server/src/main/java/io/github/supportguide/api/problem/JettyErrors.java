package io.github.supportguide.api.problem;

import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells what Jetty refuses before any of our code runs as a problem too, where it would write a page of HTML. */
public final class JettyErrors extends ErrorHandler {
    private final Function<Request, Words> language;

    /** @param language the language to tell a request’s failure in */
    public JettyErrors(Function<Request, Words> language) {
        this.language = language;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        var words = language.apply(request);
        describe(response.getHeaders(), words);
        Trace.name(request, response.getHeaders());
        Trace.of(request).refused(ProblemType.forStatus(code).code());
        response.write(true, body(code, words, Trace.of(request)), callback);
    }

    private static void describe(HttpFields.Mutable headers, Words words) {
        headers.put(HttpHeader.CONTENT_TYPE, Problems.CONTENT_TYPE);
        headers.put(HttpHeader.CONTENT_LANGUAGE, words.languageTag());
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static ByteBuffer body(int status, Words words, Trace request) {
        var problem = Problem.of(ProblemType.forStatus(status), status, words);
        return ByteBuffer.wrap(Wire.bytes(problem.of(request)));
    }
}
