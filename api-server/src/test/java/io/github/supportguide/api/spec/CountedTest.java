package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.ApiSettingsBuilder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A caller who asks too often")
class CountedTest {
    private final Description description = new Description();
    private final Judge judge = new Judge(description);

    @Test
    void getsWhatTheDescriptionPromises() {
        var operation = description.operation("GET", "/v1/models").orElseThrow();

        var replies = replies();

        replies.forEach(reply -> assertEquals(List.of(), judge.faults(operation, reply), reply::body));
        assertTrue(replies.stream().anyMatch(reply -> reply.statusCode() == 429));
        assertTrue(replies.get(0).headers().firstValue("RateLimit").isPresent());
    }

    private static List<HttpResponse<String>> replies() {
        try (var server = new AskedServer(CountedTest::rarely)) {
            return IntStream.range(0, 10)
                    .mapToObj(number -> server.send(Sent.get("/v1/models")))
                    .toList();
        }
    }

    private static ApiSettingsBuilder rarely(ApiSettingsBuilder settings) {
        return settings.rateLimit(1);
    }
}
