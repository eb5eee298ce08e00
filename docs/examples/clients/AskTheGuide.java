import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks the guide with what Java brings along: {@code java AskTheGuide.java http://127.0.0.1:8080}. */
public final class AskTheGuide {
    private static final String QUESTION =
            "/v1/answers?language=en&offer=contoso/backup&asker=customer&issue=billing-question&asOf=2026-11-22&model=";

    /** The texts to show, in answers and in problems. Programs that do more with them use a JSON library. */
    private static final Pattern SHOWN =
            Pattern.compile("\"(summary|title|detail|didYouMean)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final URI api;

    private AskTheGuide(URI api) {
        this.api = api;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new AskTheGuide(URI.create(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080")).demonstrate();
    }

    private void demonstrate() throws IOException, InterruptedException {
        // one question; the ETag of the answer is kept ...
        var first = send(request(QUESTION + "indirect"));
        show(first.body());

        // ... so that the same question costs next to nothing as long as the answer is the same
        var etag = first.headers().firstValue("ETag").orElse("*");
        var second = send(request(QUESTION + "indirect").header("If-None-Match", etag));
        if (second.statusCode() == 304) {
            out.println("Not changed since.");
        } else {
            show(second.body());
        }

        // a question that cannot be answered
        show(send(request(QUESTION + "indrect")).body());

        // two questions at once: an array of answers, or problems, in the same order
        var both = """
                [{"offer": "contoso/backup", "model": "indirect", "asker": "customer", "issue": "break-fix",
                  "asOf": "2026-11-22"},
                 {"offer": "contoso/unheard-of", "model": "indirect", "asker": "customer", "issue": "break-fix"}]
                """;
        show(send(request("/v1/answers?language=en")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(both)))
                .body());
    }

    private void show(String json) {
        var texts = SHOWN.matcher(json);
        while (texts.find()) {
            var text = texts.group(2).translateEscapes();
            out.println(
                    switch (texts.group(1)) {
                        case "detail" -> "- " + text;
                        case "didYouMean" -> "- Did you mean " + text + "?";
                        default -> text;
                    });
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
