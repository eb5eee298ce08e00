package io.github.supportguide.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.problem.Failures;
import io.github.supportguide.api.resource.Answers;
import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.words.Words;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Questions in arrays")
class BacklogTest {
    private static final String QUESTION =
            "{\"offer\":\"contoso/backup\",\"model\":\"indirect\",\"asker\":\"customer\",\"issue\":\"refund\"}";

    @Test
    void areTakenWhileThereIsRoom() {
        var backlog = new Backlog(3);

        assertTrue(backlog.take(2));
        assertFalse(backlog.take(2));
        assertTrue(backlog.take(1));
        backlog.give(2);
        assertTrue(backlog.take(2));
    }

    @Test
    void makeRoomWhenTheyAreAnswered() throws Exception {
        var server = server(new Backlog(3));
        try {
            var refused = ask(server, 4);
            assertEquals(503, refused.statusCode());
            assertEquals("1", refused.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(200, ask(server, 3).statusCode());
            assertEquals(200, askUntilThereIsRoom(server, 3).statusCode());
        } finally {
            server.stop();
        }
    }

    private static Javalin server(Backlog backlog) {
        var source = new SampleCatalogue();
        var live = new LiveCatalogue(source.read().catalogue().orElseThrow(), source, Clock.systemUTC());
        var reader = new Reader(live, Clock.systemUTC(), backlog);
        return Javalin.create(config -> {
                    config.jetty.modifyHttpConfiguration(Trace::begin);
                    config.routes.post(Answers.PATH, ctx -> Answers.post(ctx, reader));
                    new Failures(ctx -> Words.orEnglish("en"), path -> Set.of()).register(config.routes);
                })
                .start("127.0.0.1", 0);
    }

    /** The client may have read all of a reply a moment before the server knows. */
    private static HttpResponse<String> askUntilThereIsRoom(Javalin server, int questions) throws Exception {
        var reply = ask(server, questions);
        for (var tries = 0; reply.statusCode() == 503 && tries < 50; tries++) {
            Thread.sleep(20);
            reply = ask(server, questions);
        }
        return reply;
    }

    private static HttpResponse<String> ask(Javalin server, int questions) throws IOException, InterruptedException {
        var body = "[" + String.join(",", Collections.nCopies(questions, QUESTION)) + "]";
        var address = URI.create("http://127.0.0.1:" + server.port() + Answers.PATH);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
