package io.github.supportguide.api;

import io.github.supportguide.api.access.Callers;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** Collects the settings of a server; those that nobody names stay out. */
public final class ApiSettingsBuilder {
    private final String host;
    private final int port;
    private OptionalInt operationsPort = OptionalInt.empty();
    private List<String> corsOrigins = List.of();
    private List<String> trustedProxies = List.of();
    private OptionalInt rateLimit = OptionalInt.empty();
    private Callers callers = Callers.unknown();
    private HelpPages help = HelpPages.NONE;
    private boolean accessLog;
    private Duration drain = Duration.ZERO;

    ApiSettingsBuilder(String host, int port) {
        this.host = host;
        this.port = port;
    }

    public ApiSettingsBuilder operationsPort(int operationsPort) {
        this.operationsPort = OptionalInt.of(operationsPort);
        return this;
    }

    public ApiSettingsBuilder corsOrigins(List<String> corsOrigins) {
        this.corsOrigins = corsOrigins;
        return this;
    }

    public ApiSettingsBuilder trustedProxies(List<String> trustedProxies) {
        this.trustedProxies = trustedProxies;
        return this;
    }

    public ApiSettingsBuilder rateLimit(int rateLimit) {
        this.rateLimit = OptionalInt.of(rateLimit);
        return this;
    }

    public ApiSettingsBuilder callers(Callers callers) {
        this.callers = callers;
        return this;
    }

    public ApiSettingsBuilder help(HelpPages help) {
        this.help = help;
        return this;
    }

    public ApiSettingsBuilder accessLog(boolean accessLog) {
        this.accessLog = accessLog;
        return this;
    }

    public ApiSettingsBuilder drain(Duration drain) {
        this.drain = drain;
        return this;
    }

    public ApiSettings build() {
        return new ApiSettings(
                host, port, operationsPort, corsOrigins, trustedProxies, rateLimit, callers, help, accessLog, drain);
    }
}
