package io.github.supportguide.api;

import io.github.supportguide.json.Refusal;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Marks where a page of a list ended: by the last id, so that it holds while offers come and go. */
final class Cursor {
    private Cursor() {}

    static String of(OfferId last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refused if it is none of ours */
    static Optional<OfferId> after(String cursor, Words words) {
        if (cursor == null) {
            return Optional.empty();
        }
        var id = decoded(cursor).filter(text -> OfferId.fault(text).isEmpty()).map(OfferId::of);
        if (id.isEmpty()) {
            throw QueryParameters.refused(Refusal.of("cursor", Refusal.Reason.NOT_A_CURSOR), words);
        }
        return id;
    }

    private static Optional<String> decoded(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
