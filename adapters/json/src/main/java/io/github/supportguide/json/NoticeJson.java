package io.github.supportguide.json;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.WebAddress;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is going on with an offer. */
public record NoticeJson(
        String id,
        String kind,
        String from,
        @Nullable String until,
        String text,
        @Nullable String url) {
    /** @param under where they will stand, such as {@code notices/} */
    static List<NoticeJson> all(List<Notice> notices, String under, CatalogueTexts texts) {
        return IntStream.range(0, notices.size())
                .mapToObj(index -> of(notices.get(index), under + index + "/text", texts))
                .toList();
    }

    static NoticeJson of(Notice notice, String path, CatalogueTexts texts) {
        return new NoticeJson(
                notice.id(),
                notice.kind().code(),
                notice.from().toString(),
                notice.until().map(Object::toString).orElse(null),
                texts.say(path, notice.text()),
                notice.url().map(WebAddress::value).orElse(null));
    }
}
