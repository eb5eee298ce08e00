package io.github.supportguide.site.address;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Turns a channel into a link. Only what passes for an address of its medium gets one. */
public final class ChannelLink {
    private static final String AS_IT_IS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~@";

    private ChannelLink() {}

    public static Link to(Channel channel) {
        return Link.of(
                channel.value(),
                switch (channel.medium()) {
                    case EMAIL -> "mailto:" + escaped(new EmailAddress(channel.value()));
                    case PHONE -> "tel:" + new PhoneNumber(channel.value()).dialled();
                    case URL -> new WebAddress(channel.value()).value();
                });
    }

    private static String escaped(EmailAddress mailbox) {
        var address = new StringBuilder();
        for (var octet : mailbox.value().getBytes(StandardCharsets.UTF_8)) {
            if (AS_IT_IS.indexOf(octet) >= 0) {
                address.append((char) octet);
            } else {
                address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return address.toString();
    }
}
