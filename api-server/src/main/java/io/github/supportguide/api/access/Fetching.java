package io.github.supportguide.api.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a short text: within five seconds in all, up to so many bytes, and only from where it was sent to. */
final class Fetching {
    private static final int SECONDS = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(SECONDS))
            .build();
    private final int mostBytes;

    Fetching(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws IOException if anything but a text comes back in time, with the reason */
    String text(URI address) throws IOException {
        var response = response(HttpRequest.newBuilder(address).build());
        if (response.statusCode() != 200) {
            throw new IOException("the status is " + response.statusCode());
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> response(HttpRequest request) throws IOException {
        var coming = client.sendAsync(request, head -> new LimitedBody(mostBytes));
        try {
            return coming.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new IOException("it takes longer than " + SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            coming.cancel(true);
        }
    }
}
