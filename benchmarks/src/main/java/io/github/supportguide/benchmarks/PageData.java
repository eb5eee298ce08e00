package io.github.supportguide.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.github.supportguide.site.card.CardRow;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Labels;
import io.github.supportguide.site.page.Page;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Our page models as data for other programs: what is said, in the same words, before any template placed it. */
final class PageData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CASE)
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .addMixIn(CardRow.class, WithoutDecision.class)
            .addMixIn(Frame.class, WithoutWords.class)
            .addMixIn(Labels.class, WithoutWords.class)
            .addModule(new SimpleModule().addSerializer(Content.class, new Pieces()))
            .build();

    private PageData() {}

    static ObjectNode of(Page page) {
        return JSON.valueToTree(page);
    }

    static ObjectNode of(Content piece) {
        return JSON.valueToTree(piece);
    }

    /** A piece of a page that is only kept in mind, to be told as data. */
    record Piece(Object model) implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            throw new UnsupportedOperationException("kept for its data");
        }
    }

    private static final class Pieces extends StdSerializer<Content> {
        Pieces() {
            super(Content.class);
        }

        @Override
        public void serialize(Content content, JsonGenerator json, SerializationContext context) {
            if (content instanceof Piece piece) {
                context.writeValue(json, piece.model());
            } else {
                var html = new StringOutput();
                content.writeTo(html);
                json.writeString(html.toString());
            }
        }
    }

    @JsonIgnoreProperties("first")
    private interface WithoutDecision {}

    @JsonIgnoreProperties("words")
    private interface WithoutWords {}
}
