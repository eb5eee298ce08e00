package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A notice in a list, and whom it concerns: every offer of {@code publisher}, and {@code offers}. */
public record NoticeItemJson(
        @JsonUnwrapped NoticeJson notice, @Nullable String publisher, List<String> offers) {

    /** Every notice of a catalogue, past and coming ones too. */
    public static ListJson<NoticeItemJson> all(Catalogue catalogue, Words words) {
        var texts = new CatalogueTexts(catalogue.settings(), words.languageTag());
        var notices = catalogue.notices();
        var items = IntStream.range(0, notices.size())
                .mapToObj(index -> of(notices.get(index), "items/" + index + "/text", texts))
                .toList();
        return ListJson.of(items, catalogue, texts);
    }

    private static NoticeItemJson of(Notice notice, String path, CatalogueTexts texts) {
        return new NoticeItemJson(
                NoticeJson.of(notice, path, texts),
                notice.publisher().map(PublisherId::toString).orElse(null),
                notice.offers().stream().map(OfferId::toString).toList());
    }
}
