package io.github.supportguide.files.merge;

import io.github.supportguide.files.edit.Plain;
import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The files that an import writes: the same record always gives the same bytes. */
final class RecordFiles {
    private static final DumpSettings BLOCKS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .build();

    private static final int LONGEST_NAME = 240;

    private RecordFiles() {}

    static String nameOf(OfferId id) {
        return EntryKind.OFFER.folder() + "/" + id.inPaths() + ".yaml";
    }

    static String nameOf(PublisherId id) {
        return EntryKind.PUBLISHER.folder() + "/" + id.inPaths() + ".yaml";
    }

    /** Whether files can be called after an offer: letters other than Latin take several characters. */
    static boolean haveNames(OfferId id) {
        return Arrays.stream(id.inPaths().split("/")).allMatch(part -> part.length() <= LONGEST_NAME);
    }

    static String settings() {
        var title = new LinkedHashMap<String, Object>();
        title.put("zh-TW", "支援指南");
        title.put("en", "Support guide");
        var settings = new LinkedHashMap<String, Object>();
        settings.put("format", "supportguide/v1");
        settings.put("title", title);
        settings.put("languages", List.of("zh-TW", "en"));
        return yaml(settings);
    }

    static String publisher(Node.Mapping fields) {
        return yaml(Plain.of(fields));
    }

    static String offer(ForeignOffer offer) {
        return Stamp.on(yaml(Plain.of(offer.offer())));
    }

    private static String yaml(Map<String, Object> fields) {
        return new Dump(BLOCKS).dumpToString(fields);
    }
}
