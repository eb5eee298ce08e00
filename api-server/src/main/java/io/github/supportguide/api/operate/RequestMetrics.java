package io.github.supportguide.api.operate;

import io.github.supportguide.api.trace.Trace;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Counts requests when they are over. No label takes a value that a caller could invent. */
final class RequestMetrics implements RequestLog {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");
    private static final double[] SECONDS = {.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};
    private static final double NANOS = 1e9;

    private final Counter requests;
    private final Histogram latency;
    private final Counter answers;
    private final Counter problems;

    RequestMetrics(PrometheusRegistry registry) {
        requests = counter("http_requests", "Requests that are over.", registry, "route", "method", "status");
        latency = Histogram.builder()
                .name("supportguide_http_request_seconds")
                .help("From the first byte of a request to the last of its reply.")
                .labelNames("route", "method")
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .withoutExemplars()
                .register(registry);
        answers = counter("answers", "Questions that were answered.", registry, "outcome", "first_contact");
        problems = counter("problems", "Requests that got a problem.", registry, "type");
    }

    private static Counter counter(String name, String help, PrometheusRegistry registry, String... labels) {
        return Counter.builder()
                .name("supportguide_" + name)
                .help(help)
                .labelNames(labels)
                .withoutExemplars()
                .register(registry);
    }

    @Override
    public void log(Request request, Response response) {
        var trace = Trace.of(request);
        var route = trace.route().orElse("none");
        var method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        requests.labelValues(route, method, String.valueOf(response.getStatus()))
                .inc();
        latency.labelValues(route, method).observe((System.nanoTime() - request.getBeginNanoTime()) / NANOS);
        trace.answers()
                .forEach(answer -> answers.labelValues(answer.outcome(), answer.firstContact())
                        .inc());
        trace.problems().forEach(problem -> problems.labelValues(problem).inc());
    }
}
