package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import java.util.Optional;

/**
 * What a foreign record tells about an offer.
 *
 * @param place where the record was read
 * @param vendor whose product it is, as the record spells it
 * @param deskName who answers at the e-mail address
 */
public record ForeignOffer(
        Place place,
        OfferId id,
        String title,
        String type,
        Party supporter,
        Optional<String> vendor,
        Optional<WebAddress> supportUrl,
        Optional<String> deskName,
        Optional<EmailAddress> email) {}
