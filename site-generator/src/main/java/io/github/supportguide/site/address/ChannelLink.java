package io.github.supportguide.site.address;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Turns a channel into a link. Only what passes for an address of its medium gets one. */
public final class ChannelLink {
    private static final String AS_IT_IS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ChannelLink() {}

    public static Link to(Channel channel) {
        return to(channel, Optional.empty());
    }

    /** @param subject what a message through the channel is about, where its medium has room for that */
    public static Link to(Channel channel, String subject) {
        return to(channel, Optional.of(subject));
    }

    private static Link to(Channel channel, Optional<String> subject) {
        return Link.of(
                channel.value(),
                switch (channel.medium()) {
                    case EMAIL ->
                        "mailto:" + escaped(new EmailAddress(channel.value()).value())
                                + subject.map(about -> "?subject=" + escaped(about))
                                        .orElse("");
                    case PHONE -> "tel:" + new PhoneNumber(channel.value()).dialled();
                    case URL -> new WebAddress(channel.value()).value();
                });
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (AS_IT_IS.indexOf(octet) >= 0) {
                escaped.append((char) octet);
            } else {
                escaped.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return escaped.toString();
    }
}
