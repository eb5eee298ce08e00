package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.guard.GuardedServer.Talk;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A guarded server")
class GuardsTest {
    private static final String SLOW =
            "POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n";

    private static void begin(Talk talk) {
        assertEquals("HTTP/1.1 100 Continue\r\n\r\n", talk.say(SLOW).hear("\r\n\r\n"));
    }

    @Test
    void finishesWhatIsRunningWhenItStops() throws Exception {
        var server = new GuardedServer(GuardSettings.STANDARD);
        try (var running = server.talk();
                var uploading = server.talk()) {
            begin(running);
            running.say("body");
            begin(uploading);
            var stopped = CompletableFuture.runAsync(server::close);
            Thread.sleep(300);
            uploading.say("late");

            assertTrue(running.hearAll().endsWith("slow body"));
            assertTrue(uploading.hearAll().endsWith("slow late"));
            stopped.get();
        }
    }

    @Test
    void keepsTheLimitsThatThePagesName() {
        var limits = Limits.STANDARD;

        assertEquals(1_000_000, limits.body());
        assertEquals(10, limits.bodyWithin().toSeconds());
        assertEquals(8_192, limits.head());
        assertEquals(10, limits.headWithin().toSeconds());
        assertEquals(4_096, limits.address());
        assertEquals(2_000, limits.connections());
        assertEquals(100, limits.connectionsFromOne());
        assertEquals(30, limits.idle().toSeconds());
        assertEquals(20, limits.stopWithin().toSeconds());
    }
}
