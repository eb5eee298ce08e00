package io.github.supportguide.site.web;

import gg.jte.Content;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.json.OrganizationJson;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.site.page.Edition;
import java.util.List;

/** Tells search engines who supports an offer, and how they are reached, as far as readers may know. */
public final class Organizations {
    private final Edition edition;
    private final PublisherChannels channels;

    public Organizations(Edition edition) {
        this.edition = edition;
        this.channels = new PublisherChannels(edition);
    }

    /** The publisher of an offer, with the channels for this offer. */
    public Content of(Offer offer) {
        return of(edition.catalogue().publisherOf(offer), channels.of(offer));
    }

    public Content of(Publisher publisher) {
        return of(publisher, channels.of(publisher));
    }

    private Content of(Publisher publisher, List<Channel> known) {
        var name = edition.phrase(publisher.name()).text();
        var site = publisher.website().map(WebAddress::value).orElse(null);
        return DataBlock.of(OrganizationJson.of(name, site, known));
    }
}
