package io.github.supportguide.files.format;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import java.util.Optional;

/** A publisher’s file. */
public final class PublisherFormat {
    private PublisherFormat() {}

    /** The publisher, unless what it needs is missing; that is a finding then. */
    public static Optional<Publisher> read(Fields fields) {
        var id = fields.required("id", key -> Values.publisherId(fields, key));
        var name = fields.required("name", key -> Localized.title(fields, key));
        var kind = fields.code("kind", Kind.class);
        var website = Values.url(fields, "website");
        var support = fields.fields("support").map(SupportFormat::read).orElse(Support.NONE);
        var languages = Values.languages(fields, "language");
        fields.refuseTheRest();
        return id.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publisher(
                        id.get(), name.get(), kind.equals(Optional.of(Kind.MICROSOFT)), website, support, languages));
    }

    /** Whether a publisher is Microsoft itself. */
    private enum Kind implements Coded {
        THIRD_PARTY("third-party"),
        MICROSOFT("microsoft");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
