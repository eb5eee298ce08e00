package io.github.supportguide.api.operate;

import io.github.supportguide.api.live.LiveCatalogue;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.eclipse.jetty.server.RequestLog;

/** {@code GET /metrics}: how the server is doing, in the text format of Prometheus. */
public final class Metrics {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final RequestMetrics requests = new RequestMetrics(registry);

    public Metrics(LiveCatalogue live, Clock clock) {
        new CatalogueMetrics(live, clock).register(registry);
        GaugeWithCallback.builder()
                .name("jvm_memory_used_bytes")
                .help("Memory that the Java machine uses.")
                .labelNames("area")
                .callback(Metrics::memory)
                .register(registry);
        GaugeWithCallback.builder()
                .name("jvm_memory_max_bytes")
                .help("Memory that the Java machine may use for objects.")
                .callback(gauge -> gauge.call(Runtime.getRuntime().maxMemory()))
                .register(registry);
    }

    /** Hears of every request when it is over. */
    public RequestLog requests() {
        return requests;
    }

    /** Tells all of it. */
    public void write(Context ctx) throws IOException {
        var out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(out, registry.scrape());
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(PrometheusTextFormatWriter.CONTENT_TYPE).result(out.toByteArray());
    }

    private static void memory(GaugeWithCallback.Callback gauge) {
        var memory = ManagementFactory.getMemoryMXBean();
        gauge.call(memory.getHeapMemoryUsage().getUsed(), "heap");
        gauge.call(memory.getNonHeapMemoryUsage().getUsed(), "nonheap");
    }
}
