package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.party.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The files that an import writes: the same record always gives the same bytes. */
final class RecordFiles {
    private static final DumpSettings BLOCKS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .build();

    private RecordFiles() {}

    static String settings() {
        var title = new LinkedHashMap<String, Object>();
        title.put("zh-TW", "支援指南");
        title.put("en", "Support guide");
        var settings = new LinkedHashMap<String, Object>();
        settings.put("format", "supportguide/v1");
        settings.put("title", title);
        settings.put("languages", List.of("zh-TW", "en"));
        return yaml(settings);
    }

    static String publisher(PublisherId id, String name) {
        var publisher = new LinkedHashMap<String, Object>();
        publisher.put("id", id.toString());
        publisher.put("name", name);
        return yaml(publisher);
    }

    static String offer(ForeignOffer offer) {
        return Stamp.on(yaml(plain(offer.offer())));
    }

    private static Map<String, Object> plain(Node.Mapping mapping) {
        var plain = new LinkedHashMap<String, Object>();
        mapping.entries().forEach((key, entry) -> plain.put(key, plain(entry.value())));
        return plain;
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return plain(mapping);
        }
        return node instanceof Node.Sequence list
                ? list.items().stream().map(RecordFiles::plain).toList()
                : ((Node.Scalar) node).text();
    }

    /** Whether an offer as it is kept already says what the record says. */
    static boolean agree(ForeignOffer offer, Offer kept) {
        var support = kept.support();
        return text(offer.offer(), "title")
                        .filter(kept.title().byLanguage()::containsValue)
                        .isPresent()
                && says(text(offer.offer(), "type"), Optional.of(kept.type()))
                && says(text(offer.offer(), "supportedBy"), Optional.of(spelled(kept.supporter())))
                && says(text(offer.offer(), "support", "url"), support.url())
                && says(
                        text(offer.offer(), "support", "contact", "email"),
                        support.contact().flatMap(Contact::email));
    }

    private static String spelled(Party supporter) {
        return supporter == Party.ISV_PUBLISHER ? "publisher" : supporter.code();
    }

    /** The text below some keys. */
    static Optional<String> text(Node.Mapping fields, String... path) {
        Node node = fields;
        for (var key : path) {
            var entry = node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
            if (entry == null) {
                return Optional.empty();
            }
            node = entry.value();
        }
        return Optional.of(((Node.Scalar) node).text());
    }

    private static boolean says(Optional<String> record, Optional<?> kept) {
        return record.isEmpty() || record.equals(kept.map(Object::toString));
    }

    private static String yaml(Map<String, Object> fields) {
        return new Dump(BLOCKS).dumpToString(fields);
    }
}
