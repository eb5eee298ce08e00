package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The feed")
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final Optional<String> ADDRESS = Optional.of("https://guide.example/support");

    @Test
    void tellsNoticesAndVerifiedContactsTheLatestFirst() {
        var feed = feed(Catalogues.sample(), Audience.PUBLIC, Optional.empty());

        assertEquals("en", feed.getDocumentElement().getAttribute("xml:lang"));
        assertEquals("2026-11-21T06:00:00Z", texts(feed, "updated").get(0));
        assertEquals(
                List.of(
                        "Impaired service: Contoso",
                        "Example Distribution: Partner’s support desk verified on 1 October 2026",
                        "Contoso: Support page verified on 1 October 2026",
                        "Microsoft: Support page verified on 1 October 2026",
                        "Fabrikam: Support page verified on 29 February 2024"),
                entries(feed, "title"));
    }

    @Test
    void tellsNothingThatIsYetToCome() {
        var edition = Beside.edition(Catalogues.sample(), Audience.PUBLIC, Optional.empty(), "en")
                .on(Instant.parse("2026-09-30T12:00:00Z"));

        assertEquals(
                List.of("Fabrikam: Support page verified on 29 February 2024"),
                entries(parsed(Beside.of(List.of(edition)).bytes("en/feed.xml")), "title"));
    }

    @Test
    void namesEntriesForGood() {
        assertEquals(
                List.of(
                        "tag:guide.example,2026:supportguide/support/en/notices/contoso-outage",
                        "tag:guide.example,2026:supportguide/support/en/partner/partner-support/2026-10-01"),
                entries(feed(Catalogues.sample(), Audience.PUBLIC, ADDRESS), "id")
                        .subList(0, 2));
    }

    @Test
    void leadsToPagesWithAndWithoutAnAddress() {
        assertEquals(
                List.of("notices/index.html", "index.html"),
                links(feed(Catalogues.sample(), Audience.PUBLIC, Optional.empty())));
        assertEquals(
                List.of(
                        "https://guide.example/support/en/notices/index.html",
                        "https://guide.example/support/en/index.html"),
                links(feed(Catalogues.sample(), Audience.PUBLIC, ADDRESS)));
    }

    @Test
    void tellsPartnersMore() {
        var titles = entries(feed(Catalogues.sample(), Audience.PARTNER, Optional.empty()), "title");

        assertEquals(
                List.of(
                        "Contoso: Support contact verified on 1 October 2026",
                        "Contoso: CSP programme contact verified on 29 February 2024"),
                titles.stream()
                        .filter(title -> title.startsWith("Contoso: ") && !title.contains("page"))
                        .toList());
    }

    @Test
    void holdsTheLatestFiftyOnly() {
        var publisher = Catalogues.publishers().get(0);
        var many = IntStream.range(0, 80)
                .mapToObj(number -> copy(publisher, "p" + number))
                .toList();

        var feed = feed(Catalogues.of(Catalogues.settings(), many, List.of()), Audience.PUBLIC, Optional.empty());

        assertEquals(50, entries(feed, "id").size());
        assertEquals(50, entries(feed, "id").stream().distinct().count());
    }

    @Test
    void staysWellFormedWhateverTheTexts() {
        var attack = "]]></title><script>&amp;\u0001\uFFFE\"'";
        var offer = Offer.of(OfferId.of("contoso/x"), Text.of(attack), "saas");
        var publisher = Catalogues.publishers().get(1);
        var hostile = new Publisher(
                publisher.id(),
                Text.of(attack),
                false,
                publisher.website(),
                publisher.support(),
                publisher.languages());
        var publishers = List.of(Catalogues.publishers().get(0), hostile);

        var feed = feed(
                Catalogues.of(Catalogues.settings(), publishers, List.of(offer)), Audience.PUBLIC, Optional.empty());

        assertEquals(
                "]]></title><script>&amp;\"': Support page verified on 29 February 2024",
                entries(feed, "title").get(3));
    }

    private static Publisher copy(Publisher publisher, String id) {
        return new Publisher(
                PublisherId.of(id),
                publisher.name(),
                false,
                publisher.website(),
                publisher.support(),
                publisher.languages());
    }

    private static Document feed(Catalogue catalogue, Audience audience, Optional<String> address) {
        return parsed(Beside.of(catalogue, audience, address).bytes("en/feed.xml"));
    }

    private static Document parsed(byte[] feed) {
        try {
            var parsers = DocumentBuilderFactory.newDefaultNSInstance();
            return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> links(Document feed) {
        return elements(feed, "entry").stream()
                .map(entry ->
                        (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0))
                .map(link -> link.getAttribute("href"))
                .limit(2)
                .toList();
    }

    private static List<String> entries(Document feed, String name) {
        return elements(feed, "entry").stream()
                .map(entry -> entry.getElementsByTagNameNS(ATOM, name).item(0).getTextContent())
                .toList();
    }

    private static List<String> texts(Document feed, String name) {
        return elements(feed, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document feed, String name) {
        var nodes = feed.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }
}
