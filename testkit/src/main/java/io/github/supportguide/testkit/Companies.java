package io.github.supportguide.testkit;

import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Optional;

/** Who publishes and sells in the test catalogue; all of them are fictional. */
final class Companies {
    private Companies() {}

    static List<Publisher> publishers() {
        return List.of(
                publisher("adatum", "Adatum", false, Support.NONE),
                publisher("contoso", "Contoso", false, Channels.at("contoso.example")),
                publisher("fabrikam", "Fabrikam", false, Channels.at("fabrikam.example")),
                publisher("microsoft", "Microsoft", true, Channels.ofSupporter("first-party.example")));
    }

    /** The partner whose guide it is, with a desk that is reached in all three ways. */
    static OwnPartner distribution(Party type) {
        var desk = new OwnPartner.Desk(
                Optional.of(new EmailAddress("help@distribution.example")),
                Optional.of(new PhoneNumber("+886 2 5555 0100")),
                Optional.of(new WebAddress("https://distribution.example/help")),
                Optional.of("Mo-Fr 09:00-18:00"),
                Optional.of("Asia/Taipei"),
                List.of("zh-TW", "en"),
                Optional.of(Channels.LATELY));
        return new OwnPartner(Text.of("Distribution"), type, desk);
    }

    private static Publisher publisher(String id, String name, boolean firstParty, Support support) {
        var website = new WebAddress("https://www.%s.example".formatted(firstParty ? "first-party" : id));
        return new Publisher(
                PublisherId.of(id), Text.of(name), firstParty, Optional.of(website), support, List.of("en"));
    }
}
