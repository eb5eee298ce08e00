package io.github.supportguide.api.operate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.supportguide.api.trace.Trace;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logs each request in a line of JSON when it is over: what was asked, by whom and how it went; no values of parameters,
 * no bodies, no keys, no addresses.
 */
public final class AccessLog implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("supportguide.access");
    private static final int LONGEST_PATH = 300;

    /** Terminals show nothing but ASCII as it is meant, whoever wrote it. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Clock clock;

    public AccessLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void log(Request request, Response response) {
        if (LOG.isInfoEnabled()) {
            LOG.info(ASCII.writeValueAsString(line(request, response)));
        }
    }

    private Line line(Request request, Response response) {
        var trace = Trace.of(request);
        var path = String.valueOf(request.getHttpURI().getPath());
        return new Line(
                clock.instant().toString(),
                trace.id(),
                request.getMethod(),
                path.substring(0, Math.min(path.length(), LONGEST_PATH)),
                QueryNames.in(request.getHttpURI().getQuery()),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()).toMillis(),
                trace.caller(),
                response.getHeaders().get(HttpHeader.CONTENT_LANGUAGE));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String time,
            String request,
            String method,
            String path,
            List<String> parameters,
            int status,
            long bytes,
            long milliseconds,
            String caller,
            String language) {}
}
