package io.github.supportguide.files.foreign;

import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.WebAddress;
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
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", offer.id().toString());
        fields.put("title", offer.title());
        fields.put("type", offer.type());
        fields.put(
                "supportedBy",
                offer.supporter() == Party.ISV_PUBLISHER
                        ? "publisher"
                        : offer.supporter().code());
        var support = support(offer);
        if (!support.isEmpty()) {
            fields.put("support", support);
        }
        return Stamp.on(yaml(fields));
    }

    private static Map<String, Object> support(ForeignOffer offer) {
        var support = new LinkedHashMap<String, Object>();
        offer.supportUrl().ifPresent(url -> support.put("url", url.value()));
        offer.email().ifPresent(email -> {
            var contact = new LinkedHashMap<String, Object>();
            offer.deskName().ifPresent(name -> contact.put("name", name));
            contact.put("email", email.value());
            support.put("contact", contact);
        });
        return support;
    }

    /** Whether an offer as it is kept already says what the record says. */
    static boolean agree(ForeignOffer offer, Offer kept) {
        var support = kept.support();
        return kept.title().byLanguage().containsValue(offer.title())
                && kept.type().equals(offer.type())
                && kept.supporter() == offer.supporter()
                && says(offer.supportUrl(), support.url().map(WebAddress::value))
                && says(offer.email(), support.contact().flatMap(Contact::email).map(EmailAddress::value));
    }

    private static boolean says(Optional<?> record, Optional<String> kept) {
        return record.isEmpty() || record.map(Object::toString).equals(kept);
    }

    private static String yaml(Map<String, Object> fields) {
        return new Dump(BLOCKS).dumpToString(fields);
    }
}
