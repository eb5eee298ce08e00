package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Notice;
import java.time.Instant;
import java.util.Optional;

/** A notice’s file. */
final class NoticeFormat {
    private NoticeFormat() {}

    /** The notice, unless what it needs is missing; that is a finding then. */
    static Optional<Notice> read(Fields fields) {
        var id = fields.required("id", fields::text);
        var publisher = Values.publisherId(fields, "publisher");
        var offers = fields.texts("offers").stream()
                .flatMap(scalar -> Values.offerId(fields, scalar).stream())
                .toList();
        var kind = fields.required("kind", key -> fields.code(key, Notice.Kind.class));
        var from = fields.required("from", key -> Values.moment(fields, key));
        var until = Values.moment(fields, "until");
        var text = fields.required("text", key -> Localized.note(fields, key));
        var url = Values.url(fields, "url");
        fields.refuseTheRest();
        if (publisher.isEmpty() && fields.node("offers").isEmpty()) {
            fields.reading().find(FindingRule.MISSING_KEY, fields.place(), "offers");
        }
        checkEnd(fields, from, until);
        return id.isEmpty() || kind.isEmpty() || from.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(id.get(), publisher, offers, kind.get(), from.get(), until, text.get(), url));
    }

    private static void checkEnd(Fields fields, Optional<Instant> from, Optional<Instant> until) {
        if (fields.node("until").isEmpty()) {
            fields.reading().find(FindingRule.NOTICE_WITHOUT_END, fields.place());
        } else if (from.isPresent()
                && until.filter(end -> !end.isAfter(from.get())).isPresent()) {
            fields.reading().find(FindingRule.NOTICE_ENDS_FIRST, fields.place("until"));
        }
    }
}
