package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.supportguide.guide.DueChannel;
import io.github.supportguide.offer.OfferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel to verify; either {@code offer} or {@code publisher} is there and says whose file names it. */
public record DueJson(
        @JsonInclude(Include.NON_NULL) @Nullable String offer,
        @JsonInclude(Include.NON_NULL) @Nullable String publisher,
        String kind,
        String channel,
        String value,
        @Nullable String verifiedOn,
        String due) {

    /** In the order given. */
    public static List<DueJson> all(List<DueChannel> channels) {
        return channels.stream().map(DueJson::of).toList();
    }

    private static DueJson of(DueChannel channel) {
        return new DueJson(
                channel.offer().map(OfferId::toString).orElse(null),
                channel.offer().isPresent() ? null : channel.publisher().toString(),
                channel.kind().code(),
                channel.medium().code(),
                channel.value(),
                AnswerJson.day(channel.verifiedOn()),
                channel.due().toString());
    }
}
