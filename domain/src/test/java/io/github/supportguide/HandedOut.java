package io.github.supportguide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.contracting.ContractingPath;
import io.github.supportguide.edition.PolicyChanges;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.edition.PublishedTable;
import io.github.supportguide.edition.RuleDays;
import io.github.supportguide.guide.CatalogueCheck;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Coverage;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.guide.DueChannels;
import io.github.supportguide.guide.NextSteps;
import io.github.supportguide.guide.OfferNames;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Terms;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.overlay.Agreed;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.overlay.Overlays;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One of everything that the library hands out: a catalogue with whatever may stand in one, and all that comes of it. */
final class HandedOut {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final WebAddress PAGE = new WebAddress("https://contoso.example/page");
    private static final Catalogue CATALOGUE = catalogue(Arrangement.NONE);

    private static final Overlay OVERLAY = Overlay.of(
            "fabrikam",
            OverlayRule.of(
                            "fabrikam/first-line",
                            Text.of("Fabrikam takes technical questions first"),
                            new Agreed.Technical(TechnicalSupport.FIRST_LINE),
                            LocalDate.of(2024, 1, 1),
                            Issue.BREAK_FIX)
                    .onlyFor(Offers.BACKUP.id()));

    private HandedOut() {}

    static ObjectGraph all() {
        return ObjectGraph.from(ofTheRules(), ofACatalogue(), answers().toList(), ofKeeping());
    }

    private static List<Object> ofTheRules() {
        var situation = Situation.of(CspModel.INDIRECT, Party.CUSTOMER, Issue.BREAK_FIX, NOW);
        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), situation);
        return List.of(
                ResponsibilityMatrix.rows(),
                RoleTable.requirements(),
                RoleTable.inForce(Issue.REFUND, situation.day()),
                Programme.rules(),
                RuleDays.changes(),
                PolicyChanges.between(LocalDate.of(2020, 6, 1), Offers.TODAY),
                PublishedTable.ofResponsibilities(PolicyEdition.whole()),
                PublishedTable.ofRoles(PolicyEdition.whole()),
                OpenQuestion.about(Issue.REFUND),
                OpenQuestion.about(OfferClass.THIRD_PARTY, CspModel.INDIRECT, Issue.REFUND),
                ContractingPath.of(CspModel.INDIRECT, Offers.TODAY),
                ChannelKind.ofPublisherFor(IssueGroup.BILLING),
                NextSteps.after(decision, situation),
                WhyNot.in(decision, situation));
    }

    private static List<Object> ofACatalogue() {
        return List.of(
                CATALOGUE,
                new SupportGuide(CATALOGUE),
                OVERLAY,
                Overlays.NONE.with(OVERLAY),
                OfferNames.of(CATALOGUE),
                OfferNames.of(CATALOGUE).meantBy("backup"),
                new Directory(CATALOGUE, Audience.PARTNER)
                        .channels(Offers.BACKUP, Party.ISV_PUBLISHER, IssueGroup.TECHNICAL, Offers.TODAY));
    }

    /** To every issue. */
    private static Stream<Object> answers() {
        var guide = new SupportGuide(CATALOGUE).under(OVERLAY);
        return Stream.of(Issue.values())
                .map(issue -> Situation.of(CspModel.INDIRECT, Party.CUSTOMER, issue, NOW))
                .map(situation -> new SupportQuestion(Offers.BACKUP.id(), situation))
                .map(question -> guide.answer(question, Audience.MICROSOFT).orElseThrow());
    }

    private static List<Object> ofKeeping() {
        var finding = new Finding(FindingRule.UNKNOWN_KEY, new Place("catalogue.yaml", 1, 1), List.of("titel"));
        var reading = new CatalogueReading(Optional.of(CATALOGUE), List.of(finding));
        var later = catalogue(new Arrangement(
                Optional.of(TechnicalSupport.FIRST_LINE), Map.of(IssueGroup.BILLING, SplitSide.PROVIDER)));
        return List.of(
                new CatalogueCheck(reading, Optional.of(Coverage.of(CATALOGUE, NOW))),
                DueChannels.in(CATALOGUE, Offers.TODAY, Period.ofDays(365)),
                CatalogueChanges.between(CATALOGUE, later, NOW));
    }

    private static Catalogue catalogue(Arrangement arrangement) {
        var settings = new Settings(
                Text.of("Guide"),
                List.of("en", "zh-TW"),
                Optional.of(Offers.partner(Party.INDIRECT_PROVIDER)),
                arrangement,
                true,
                Settings.DEFAULT_VERIFY_EVERY);
        var publisher = new Publisher(
                Offers.BACKUP.id().publisher(),
                Text.of("Contoso"),
                false,
                Optional.of(PAGE),
                Offers.OF_CONTOSO,
                List.of("en"));
        return Catalogue.of(settings, List.of(publisher), List.of(offer()), List.of(notice()), arrangement.toString());
    }

    private static Offer offer() {
        return new Offer(
                Offers.BACKUP.id(),
                new Text(Map.of("en", "Backup", "zh-TW", "備份")),
                Optional.of(Text.of("Keeps copies")),
                "saas",
                true,
                Party.ISV_PUBLISHER,
                new CspSale(Optional.of(CspSale.Availability.ANY), false, Optional.of(PAGE)),
                Optional.of(new Terms(Terms.Kind.CUSTOM, Optional.of(PAGE))),
                List.of("TW"),
                List.of(new Plan("gold", Text.of("Gold"), true)),
                Offers.OF_CONTOSO,
                List.of(new Resource(Resource.Kind.TRAINING, Text.of("Course"), PAGE, Optional.of("en"))),
                new Lifecycle(
                        Lifecycle.State.STOP_SELL,
                        Optional.of(Offers.TODAY),
                        Optional.of(Text.of("Too old")),
                        Optional.of(OfferId.of("contoso/archive"))),
                List.of("DZH318Z0ABCD"));
    }

    private static Notice notice() {
        return new Notice(
                "slow",
                Optional.of(Offers.BACKUP.id().publisher()),
                List.of(Offers.BACKUP.id()),
                Notice.Kind.DEGRADED,
                NOW,
                Optional.empty(),
                Text.of("Restores are slow"),
                Optional.of(PAGE));
    }
}
