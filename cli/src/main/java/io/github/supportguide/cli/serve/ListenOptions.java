package io.github.supportguide.cli.serve;

import io.github.supportguide.api.ApiSettings;
import io.github.supportguide.api.ApiSettingsBuilder;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a server listens, and how long it does so when it is to stop. */
final class ListenOptions {
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_DRAIN = 600;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on, 0 for any that is free. Default: 8080.")
    private String port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: 127.0.0.1.")
    private String host;

    @Option(
            names = "--operations-port",
            paramLabel = "N",
            description =
                    "A second port for /live, /ready, /metrics and POST /reload; the first one then has no /metrics.")
    private Optional<String> operationsPort;

    @Option(
            names = "--access-log",
            paramLabel = "on|off",
            defaultValue = "on",
            description = "Whether each request is told on stderr, in a line of JSON. Default: on.")
    private String accessLog;

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "How long to go on answering when told to stop, while /ready says 503. Default: 1.")
    private String drain;

    ApiSettingsBuilder settings(GivenOptions given) {
        var settings = ApiSettings.at(host, given.number("--port", port, 0, LAST_PORT))
                .accessLog(given.isOn("--access-log", accessLog))
                .drain(Duration.ofSeconds(given.number("--drain", drain, 0, LONGEST_DRAIN)));
        operationsPort.ifPresent(text -> settings.operationsPort(operationsPort(text, given)));
        return settings;
    }

    private int operationsPort(String text, GivenOptions given) {
        var number = given.number("--operations-port", text, 0, LAST_PORT);
        if (number != 0 && text.equals(port)) {
            throw given.refused("--operations-port", "has to be another port than --port");
        }
        return number;
    }
}
