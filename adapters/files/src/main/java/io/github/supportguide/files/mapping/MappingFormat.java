package io.github.supportguide.files.mapping;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.csv.Separator;
import io.github.supportguide.files.encoding.Encoding;
import io.github.supportguide.files.format.Fields;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping’s file. */
public final class MappingFormat {
    static final String ID = "id";
    static final String NAME = "name";
    private static final String FORMAT = "supportguide-mapping/v1";

    private MappingFormat() {}

    /** The mapping; empty after findings that say what in it nobody can follow. */
    public static Optional<Mapping> read(Node node, Findings findings) {
        var strict = new Findings();
        var mapping = Fields.of(node, Reading.of(strict)).flatMap(MappingFormat::read);
        mapping.ifPresent(known -> known.check(strict));
        strict.inOrder().forEach(finding -> findings.add(translated(finding)));
        return mapping.filter(known -> strict.inOrder().isEmpty());
    }

    /** A misspelled key would change what the mapping means, so it is not ignored. */
    private static Finding translated(Finding finding) {
        return finding.rule() == FindingRule.UNKNOWN_KEY
                ? new Finding(FindingRule.IMPORT_UNKNOWN_FIELD, finding.place(), finding.details())
                : finding;
    }

    @SuppressWarnings("OptionalMapToOptional") // none given and one given wrong are two things
    private static Optional<Mapping> read(Fields fields) {
        fields.required("format", fields::scalar)
                .filter(format -> !format.text().equals(FORMAT))
                .ifPresent(format -> fields.reading()
                        .findings()
                        .add(FindingRule.IMPORT_MAPPING, format.place(), format.text(), "format"));
        var source = fields.fields("source").map(MappingFormat::source).orElse(SourceForm.OPEN);
        var publisher = fields.node("publisher")
                .map(node -> group(node, fields.reading().findings()));
        var offer = fields.required("offer", fields::node)
                .flatMap(node -> group(node, fields.reading().findings()));
        fields.refuseTheRest();
        var owner = publisher.orElse(Optional.of(new Template.Group(fields.place(), Map.of())));
        return owner.flatMap(known -> offer.map(it -> new Mapping(source, known, it)));
    }

    private static SourceForm source(Fields fields) {
        var form = new SourceForm(
                fields.code("syntax", SourceSyntax.class),
                fields.code("encoding", Encoding.class),
                fields.code("separator", Separator.class),
                fields.scalar("records")
                        .flatMap(scalar -> Reference.of(scalar, fields.reading().findings())));
        fields.refuseTheRest();
        return form;
    }

    private static Optional<Template.Group> group(Node node, Findings findings) {
        return TemplateFormat.read(node, findings)
                .filter(Template.Group.class::isInstance)
                .map(Template.Group.class::cast)
                .map(MappingFormat::withIdOfParts);
    }

    /** An offer’s id may be put together from its publisher’s and its own. */
    private static Template.Group withIdOfParts(Template.Group group) {
        var id = group.entries().get(ID);
        if (id == null || !(id.template() instanceof Template.Group parts)) {
            return group;
        }
        var entries = new LinkedHashMap<>(group.entries());
        parts(parts).ifPresent(whole -> entries.put(ID, new Template.Group.Entry(id.place(), whole)));
        return new Template.Group(group.place(), entries);
    }

    private static Optional<Template> parts(Template.Group parts) {
        var publisher = parts.entries().get("publisher");
        var offer = parts.entries().get("offer");
        return parts.entries().size() == 2
                        && publisher != null
                        && offer != null
                        && publisher.template() instanceof Value owner
                        && offer.template() instanceof Value name
                ? Optional.of(new OfferIdParts(parts.place(), owner, name))
                : Optional.empty();
    }
}
