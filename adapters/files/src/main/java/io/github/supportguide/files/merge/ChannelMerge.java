package io.github.supportguide.files.merge;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.edit.Plain;
import io.github.supportguide.files.syntax.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the channels of a record with those that are kept, and with those that an offer inherits from its publisher.
 * What people verified stays.
 */
final class ChannelMerge {
    static final String SUPPORT = "support";

    /** Nobody to turn to. */
    static final Node.Mapping NONE = new Node.Mapping(Place.startOf(""), Map.of());

    private static final String URL = "url";
    private static final String URL_VERIFIED = "urlVerified";
    private static final String VERIFIED = "verified";

    private final Merge merge;
    private final FieldMerge fields;
    private final Node.Mapping own;
    private final Node.Mapping inherited;

    /** @param inherited the channels that stand in for those that the object does not name itself */
    ChannelMerge(Merge merge, Node.Mapping own, Node.Mapping inherited) {
        this.merge = merge;
        this.fields = new FieldMerge(merge);
        this.own = own;
        this.inherited = inherited;
    }

    void compare(Node.Mapping record) {
        record.entries().forEach((channel, entry) -> {
            if (!channel.equals(URL_VERIFIED)) {
                compare(channel, entry.value());
            }
        });
        FieldMerge.child(record, URL_VERIFIED)
                .filter(verified -> speaksOfTheSameUrl(record))
                .ifPresent(verified -> merge.putBelow(SUPPORT, URL_VERIFIED, verified));
    }

    private boolean speaksOfTheSameUrl(Node.Mapping record) {
        return FieldMerge.child(record, URL).isPresent()
                && (own.entries().containsKey(URL) || !inherited.entries().containsKey(URL))
                && !own.entries().containsKey(URL_VERIFIED);
    }

    private void compare(String channel, Node record) {
        var kept = FieldMerge.child(own, channel);
        var path = List.of(SUPPORT, channel);
        var effective = kept.or(() -> FieldMerge.child(inherited, channel));
        if (effective.isPresent() && isVerified(channel, effective.get())) {
            keep(path, record, effective.get());
        } else if (kept.isPresent()) {
            fields.compare(path, record, kept);
        } else if (effective.isEmpty() || !says(path, record, effective.get())) {
            merge.putBelow(SUPPORT, channel, record);
        }
    }

    private boolean isVerified(String channel, Node kept) {
        return kept instanceof Node.Mapping contact
                ? contact.entries().containsKey(VERIFIED)
                : channel.equals(URL)
                        && (own.entries().containsKey(URL_VERIFIED)
                                || !own.entries().containsKey(URL)
                                        && inherited.entries().containsKey(URL_VERIFIED));
    }

    private void keep(List<String> path, Node record, Node kept) {
        if (record instanceof Node.Mapping contact) {
            contact.entries().forEach((key, entry) -> {
                if (!key.equals(VERIFIED)) {
                    keep(
                            Merge.step(path, key),
                            (Node.Scalar) entry.value(),
                            FieldMerge.child((Node.Mapping) kept, key));
                }
            });
        } else {
            keep(path, (Node.Scalar) record, Optional.of(kept));
        }
    }

    private void keep(List<String> path, Node.Scalar record, Optional<Node> kept) {
        if (kept.isEmpty() || !FieldMerge.same(path, record, kept.get())) {
            merge.keepVerified(path, kept.map(it -> Plain.of(it).toString()), record);
        }
    }

    /** Whether what is kept says everything that the record says. */
    private static boolean says(List<String> path, Node record, Node kept) {
        if (record instanceof Node.Mapping contact && kept instanceof Node.Mapping other) {
            return contact.entries().entrySet().stream()
                    .allMatch(field -> FieldMerge.child(other, field.getKey())
                            .filter(it -> says(
                                    Merge.step(path, field.getKey()),
                                    field.getValue().value(),
                                    it))
                            .isPresent());
        }
        return FieldMerge.same(path, record, kept);
    }

    /** What an offer has of its publisher’s channels: all, or without the desk if somebody else supports it. */
    static Node.Mapping inherited(Optional<Node> supportedBy, Optional<Node.Mapping> publisher) {
        var channels = publisher.map(ChannelMerge::of).orElse(NONE);
        var supporter = supportedBy.<Object>map(Plain::of).orElse("publisher");
        return supporter.equals("publisher") ? channels : withoutDesk(channels);
    }

    private static Node.Mapping withoutDesk(Node.Mapping channels) {
        var others = new LinkedHashMap<>(channels.entries());
        others.keySet().removeAll(List.of(URL, URL_VERIFIED, "governmentUrl", "contact"));
        return new Node.Mapping(channels.place(), others);
    }

    /** The channels in the fields of an object. */
    static Node.Mapping of(Node.Mapping fields) {
        return FieldMerge.child(fields, SUPPORT).map(Node.Mapping.class::cast).orElse(NONE);
    }
}
