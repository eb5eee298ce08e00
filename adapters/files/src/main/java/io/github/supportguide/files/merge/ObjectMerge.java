package io.github.supportguide.files.merge;

import io.github.supportguide.files.foreign.RecordFields;
import io.github.supportguide.files.syntax.Node;
import java.util.List;
import java.util.Optional;

/** Compares the whole of a record with the object that is kept. */
final class ObjectMerge {
    private ObjectMerge() {}

    /** @param publisher the fields of the offer’s publisher, which speak where the offer does not */
    static Merge ofOffer(KeptObject kept, Node.Mapping record, Optional<Node.Mapping> publisher) {
        var supporter =
                FieldMerge.child(record, "supportedBy").or(() -> FieldMerge.child(kept.fields(), "supportedBy"));
        return compared(kept, record, ChannelMerge.inherited(supporter, publisher));
    }

    /** A publisher is called what people chose. */
    static Merge ofPublisher(KeptObject kept, Node.Mapping record) {
        var fields = new RecordFields(record.place());
        record.entries().forEach((key, entry) -> {
            if (!key.equals("name")) {
                fields.with(key, entry.value());
            }
        });
        return compared(kept, fields.mapping(), ChannelMerge.NONE);
    }

    private static Merge compared(KeptObject kept, Node.Mapping record, Node.Mapping inherited) {
        var merge = new Merge(kept);
        var fields = new FieldMerge(merge);
        record.entries().forEach((key, entry) -> {
            if (!key.equals("id") && !key.equals(ChannelMerge.SUPPORT)) {
                fields.compare(List.of(key), entry.value(), FieldMerge.child(kept.fields(), key));
            }
        });
        new ChannelMerge(merge, ChannelMerge.of(kept.fields()), inherited).compare(ChannelMerge.of(record));
        return merge;
    }
}
