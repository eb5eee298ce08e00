package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.code.Coded;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file {@code catalogue.yaml}. */
final class SettingsFormat {
    private static final String FORMAT = "supportguide/v1";

    /** The languages in which the product has texts of its own. */
    static final Set<String> SPOKEN = Set.of("en", "zh-TW");

    private SettingsFormat() {}

    /** The settings, unless what they need is missing; that is a finding then. */
    static Optional<Settings> read(Fields fields) {
        fields.required(
                "format",
                key -> fields.parsed(
                        key, FindingRule.BAD_FORMAT, text -> Optional.of(text).filter(FORMAT::equals)));
        var title = fields.required("title", key -> Localized.title(fields, key));
        var languages = fields.required("languages", key -> languages(fields, key));
        var partner = fields.fields("partner").flatMap(SettingsFormat::partner);
        var arrangement = fields.fields("arrangement");
        var agreed = arrangement.map(SettingsFormat::agreed).orElse(Arrangement.NONE);
        var engineering = arrangement.flatMap(agreement -> agreement.code("engineeringContact", Engineering.class));
        arrangement.ifPresent(Fields::refuseTheRest);
        var verifyEvery = Values.period(fields, "verifyEvery").orElse(Settings.DEFAULT_VERIFY_EVERY);
        fields.reading().ignore(Values.each(fields, "ignore", Ignore::read));
        fields.refuseTheRest();
        return title.isEmpty() || languages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Settings(
                        title.get(),
                        languages.get(),
                        partner,
                        agreed,
                        engineering.equals(Optional.of(Engineering.PARTNER)),
                        verifyEvery));
    }

    private static Optional<List<String>> languages(Fields fields, String key) {
        var tags = Values.languages(fields, key);
        if (tags.isEmpty()) {
            fields.node(key)
                    .ifPresent(node ->
                            fields.reading().find(FindingRule.WRONG_SHAPE, node.place(), "language", "nothing"));
        }
        tags.stream()
                .filter(tag -> !SPOKEN.contains(tag))
                .forEach(tag -> fields.reading().find(FindingRule.UNSPOKEN_LANGUAGE, fields.placeOf(key), tag));
        return Optional.of(tags).filter(some -> !some.isEmpty());
    }

    private static Arrangement agreed(Fields fields) {
        return new Arrangement(
                fields.code("technicalSupport", TechnicalSupport.class),
                fields.fields("split").map(SettingsFormat::split).orElse(Map.of()));
    }

    private static Map<IssueGroup, SplitSide> split(Fields fields) {
        var split = new HashMap<IssueGroup, SplitSide>();
        for (var group : IssueGroup.values()) {
            fields.code(group.code(), SplitSide.class).ifPresent(side -> split.put(group, side));
        }
        fields.refuseTheRest();
        return split;
    }

    private static Optional<OwnPartner> partner(Fields fields) {
        var name = fields.required("name", key -> Localized.title(fields, key));
        var type = fields.required("type", key -> partnerType(fields, key));
        var desk = fields.fields("support").map(SettingsFormat::desk).orElse(OwnPartner.Desk.NONE);
        fields.refuseTheRest();
        return name.flatMap(known -> type.map(party -> new OwnPartner(known, party, desk)));
    }

    private static Optional<Party> partnerType(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> {
            var type = Coded.parse(Party.class, scalar.text()).filter(Party::isPartner);
            if (type.isEmpty()) {
                var choices =
                        Fields.choices(Party.DIRECT_BILL_PARTNER, Party.INDIRECT_PROVIDER, Party.INDIRECT_RESELLER);
                fields.reading().find(FindingRule.UNKNOWN_CODE, scalar.place(), scalar.text(), choices);
            }
            return type;
        });
    }

    private static OwnPartner.Desk desk(Fields fields) {
        var desk = new OwnPartner.Desk(
                Values.email(fields, "email", Optional.empty()),
                Values.phone(fields, "phone"),
                Values.supportPage(fields, "url"),
                fields.text("hours"),
                timeZone(fields),
                Values.languages(fields, "languages"),
                SupportFormat.verification(fields, "verified"));
        fields.refuseTheRest();
        return desk;
    }

    private static Optional<String> timeZone(Fields fields) {
        return fields.parsed(
                "timeZone",
                FindingRule.BAD_TIME_ZONE,
                text -> Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains));
    }

    /** Who may see engineering contacts. */
    private enum Engineering implements Coded {
        HIDDEN("hidden"),
        PARTNER("partner");

        private final String code;

        Engineering(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
