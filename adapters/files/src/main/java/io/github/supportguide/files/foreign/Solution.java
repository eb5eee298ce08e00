package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.WebAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One {@code SolutionMetadata.json}; what we have no use for in it is passed over. */
final class Solution {
    /** Solutions are deployed as solution templates. */
    private static final String TYPE = "azure-application";

    private static final String PUBLISHER = "publisher";

    /** Who supports an offer, by the tier of its support. */
    private static final Map<String, String> TIERS =
            Map.of("microsoft", "microsoft", "partner", PUBLISHER, "community", "community");

    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)@(email|example)\\.(com|net|org)$");

    private final Node.Mapping metadata;
    private final Findings findings;

    private Solution(Node.Mapping metadata, Findings findings) {
        this.metadata = metadata;
        this.findings = findings;
    }

    static Optional<ForeignOffer> read(Node node, String title, Findings findings) {
        if (node instanceof Node.Mapping metadata) {
            return new Solution(metadata, findings).read(title);
        }
        findings.add(FindingRule.WRONG_SHAPE, node.place(), "mapping", node.shape());
        return Optional.empty();
    }

    private Optional<ForeignOffer> read(String title) {
        return id().map(id -> new ForeignOffer(metadata.place(), id, publisher(id), offer(id, title)));
    }

    private Node.Mapping publisher(OfferId id) {
        return fields().with("id", id.publisher().toString())
                .with("name", vendor())
                .mapping();
    }

    private Node.Mapping offer(OfferId id, String title) {
        var support = child(metadata, "support");
        return fields().with("id", id.toString())
                .with("title", title)
                .with("type", TYPE)
                .with("supportedBy", support.flatMap(this::supporter).orElse(PUBLISHER))
                .with("support", support.map(this::channels).orElseGet(this::fields))
                .mapping();
    }

    private RecordFields channels(Node.Mapping support) {
        var url = usable(support, "link", FindingRule.IMPORT_BAD_URL, WebAddress::parse);
        var email = usable(support, "email", FindingRule.IMPORT_BAD_EMAIL, Solution::mailbox);
        var contact = fields();
        if (email.isPresent()) {
            contact.with("name", text(support, "name")).with("email", email);
        }
        return fields().with("url", url).with("contact", contact);
    }

    private RecordFields fields() {
        return new RecordFields(metadata.place());
    }

    private Optional<OfferId> id() {
        var publisher = required("publisherId");
        var offer = required("offerId");
        if (publisher.isEmpty() || offer.isEmpty()) {
            return Optional.empty();
        }
        var id = publisher.get().text() + "/" + offer.get().text();
        var fault = OfferId.fault(id);
        fault.ifPresent(why -> findings.add(FindingRule.BAD_ID, offer.get().place(), id, why.code()));
        return fault.isPresent() ? Optional.empty() : Optional.of(OfferId.of(id));
    }

    private Optional<Node.Scalar> required(String key) {
        var text = text(metadata, key);
        if (text.isEmpty()) {
            findings.add(FindingRule.IMPORT_NO_ID, metadata.place(), key);
        }
        return text;
    }

    private Optional<String> supporter(Node.Mapping support) {
        return text(support, "tier").flatMap(tier -> {
            var supporter = Optional.ofNullable(TIERS.get(tier.text().toLowerCase(Locale.ROOT)));
            if (supporter.isEmpty()) {
                findings.add(
                        FindingRule.IMPORT_UNKNOWN_TIER, tier.place(), tier.text(), "Microsoft, Partner, Community");
            }
            return supporter;
        });
    }

    private Optional<Node.Scalar> vendor() {
        return Optional.ofNullable(metadata.entries().get("providers"))
                .map(Node.Entry::value)
                .filter(node ->
                        node instanceof Node.Sequence list && !list.items().isEmpty())
                .map(node -> ((Node.Sequence) node).items().get(0))
                .flatMap(Solution::scalar);
    }

    private Optional<Node.Scalar> usable(
            Node.Mapping support, String key, FindingRule rule, Function<String, Optional<?>> parse) {
        var given = support.entries().get(key);
        if (given != null && scalar(given.value()).isEmpty()) {
            findings.add(rule, given.value().place(), given.value().shape());
        }
        return text(support, key).filter(text -> {
            var value = parse.apply(text.text());
            if (value.isEmpty()) {
                findings.add(rule, text.place(), text.text());
            }
            return value.isPresent();
        });
    }

    /** What stands in forms until somebody fills them in is nobody’s mailbox. */
    private static Optional<?> mailbox(String text) {
        return EmailAddress.parse(text)
                .filter(email -> !PLACEHOLDER.matcher(email.value()).find());
    }

    private static Optional<Node.Mapping> child(Node.Mapping parent, String key) {
        return Optional.ofNullable(parent.entries().get(key))
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    private static Optional<Node.Scalar> text(Node.Mapping parent, String key) {
        return Optional.ofNullable(parent.entries().get(key))
                .map(Node.Entry::value)
                .flatMap(Solution::scalar)
                .map(Solution::tidied);
    }

    private static Optional<Node.Scalar> scalar(Node node) {
        return node instanceof Node.Scalar scalar
                        && !scalar.literal()
                        && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /** No-break spaces come from pasting; nobody means them. */
    private static Node.Scalar tidied(Node.Scalar scalar) {
        var text = scalar.text().replace('\u00a0', ' ').strip();
        return new Node.Scalar(scalar.place(), text, false);
    }
}
