package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The JSON API, speaking")
class SpeakingTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -                        | -     | zh-TW
            en                       | -     | en
            de, en;q=0.5, zh;q=0.8   | -     | zh-TW
            zh-Hant                  | -     | zh-TW
            zh-CN, en-GB             | -     | en
            fr                       | -     | zh-TW
            ;;;                      | -     | zh-TW
            zh-TW                    | en    | en
            """)
    void theBestLanguage(String accepted, String asked, String spoken) {
        var path = asked == null ? "/v1/issues" : "/v1/issues?language=" + asked;
        var response = accepted == null ? server.get(path) : server.get(path, "Accept-Language", accepted);

        assertEquals(spoken, response.headers().firstValue("Content-Language").orElse(""));
        assertEquals(
                "Accept-Encoding, Accept-Language, Authorization",
                response.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void tellsEveryIssue() {
        var issues = json(server.get("/v1/issues?language=en")).get("items");

        assertEquals(41, issues.size());
        assertEquals("Question about a bill", issues.get(0).get("name").asString());
    }
}
