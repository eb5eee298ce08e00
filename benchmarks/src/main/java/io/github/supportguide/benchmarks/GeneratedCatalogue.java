package io.github.supportguide.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes catalogues of any size into folders: the same size always gives the same bytes. Offers are spread over
 * publishers, types and kinds of support as real ones are.
 */
public final class GeneratedCatalogue {
    private static final String[] TYPES = {"saas", "saas", "saas", "virtual-machine", "azure-application", "container"};
    private static final String[] SUPPORTERS = {"publisher", "publisher", "publisher", "microsoft", "community"};
    private static final int OFFERS_A_PUBLISHER = 20;

    private final Random random = new Random(20261122);
    private final int offers;

    /** @param offers how many offers the catalogue has */
    public GeneratedCatalogue(int offers) {
        this.offers = offers;
    }

    /**
     * Writes {@code ARGS[1]} offers into the folder {@code ARGS[0]}.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        new GeneratedCatalogue(Integer.parseInt(args[1])).writeTo(Path.of(args[0]));
    }

    /** @throws IOException if the folder cannot be written */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("catalogue.yaml"), """
                format: supportguide/v1
                title: {en: Generated guide, zh-TW: 產生的指南}
                languages: [zh-TW, en]
                partner:
                  name: {en: Example Distribution, zh-TW: 範例散發商}
                  type: indirect-provider
                  support: {email: help@distribution.example, phone: +886 2 5555 0100}
                """);
        try (var lines = Files.newBufferedWriter(folder.resolve("publishers.jsonl"))) {
            for (var number = 0; number * OFFERS_A_PUBLISHER < offers; number++) {
                publisher(lines, number);
            }
        }
        try (var lines = Files.newBufferedWriter(folder.resolve("offers.jsonl"))) {
            for (var number = 0; number < offers; number++) {
                offer(lines, number);
            }
        }
    }

    private void publisher(BufferedWriter lines, int number) throws IOException {
        lines.write("""
                {"id": "publisher%1$d", "name": {"en": "Publisher %1$d", "zh-TW": "第 %1$d 號發行者"}, \
                "support": {"url": "https://publisher%1$d.example/support", \
                "urlVerified": {"on": "2026-%2$02d-01", "method": "read"}, \
                "contact": {"name": "Desk %1$d", "email": "desk@publisher%1$d.example", "phone": "+1 425 555 0%3$03d"}}}
                """.formatted(number, 1 + random.nextInt(11), random.nextInt(1000)));
    }

    private void offer(BufferedWriter lines, int number) throws IOException {
        var publisher = number / OFFERS_A_PUBLISHER;
        lines.write("""
                {"id": "publisher%1$d/offer%2$d", "title": {"en": "Product %2$d", "zh-TW": "第 %2$d 號產品"}, \
                "summary": {"en": "Does thing number %2$d.", "zh-TW": "執行第 %2$d 項工作。"}, \
                "type": "%3$s", "supportedBy": "%4$s", "transactable": "%5$s", "csp": {"availability": "any"}, \
                "terms": {"kind": "standard-contract", "url": "https://publisher%1$d.example/terms"}, \
                "markets": ["TW", "US"], "resources": [{"kind": "documentation", "title": "Handbook", \
                "url": "https://publisher%1$d.example/docs/%2$d", "language": "en"}]}
                """.formatted(
                        publisher,
                        number,
                        TYPES[random.nextInt(TYPES.length)],
                        SUPPORTERS[random.nextInt(SUPPORTERS.length)],
                        random.nextInt(10) > 0));
    }
}
