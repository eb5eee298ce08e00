package io.github.supportguide.site.web;

import io.github.supportguide.guide.Channel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A business card for address books: vCard 4, RFC 6350. */
final class VCard {
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";
    private final StringBuilder card = new StringBuilder();

    private VCard() {}

    /**
     * A card of somebody with channels.
     *
     * @param note whatever else is to be known; may have several lines
     */
    static String of(String name, List<Channel> channels, String note) {
        var card = new VCard();
        card.line("BEGIN", "VCARD");
        card.line("VERSION", "4.0");
        card.line("KIND", "org");
        card.line("FN", text(name));
        card.line("ORG", text(name));
        channels.forEach(card::channel);
        card.line("NOTE", text(note));
        card.line("END", "VCARD");
        return card.card.toString();
    }

    private void channel(Channel channel) {
        switch (channel.medium()) {
            case EMAIL -> line("EMAIL;TYPE=work", text(channel.value()));
            case PHONE -> line("TEL;TYPE=work", text(channel.value()));
            case URL -> line("URL;TYPE=work", channel.value());
        }
    }

    private void line(String property, String value) {
        var octets = 0;
        for (var character : (property + ":" + value).codePoints().toArray()) {
            var letter = Character.toString(character);
            var length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                card.append(END).append(' ');
                octets = 1;
            }
            card.append(letter);
            octets += length;
        }
        card.append(END);
    }

    /** Without what would end a value or a line; other control characters are left out. */
    private static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\', ',', ';' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(Character.isISOControl(character) ? "" : Character.toString(character));
            }
        });
        return escaped.toString();
    }
}
