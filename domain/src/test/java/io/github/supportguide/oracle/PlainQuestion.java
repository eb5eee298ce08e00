package io.github.supportguide.oracle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A question in the words of the specification; a text that is not given is empty.
 *
 * @param boughtBy {@code partner} or {@code customer}
 * @param split group → {@code provider} or {@code reseller}, merged with what the catalogue says
 */
record PlainQuestion(
        PlainOffer offer,
        String model,
        String asker,
        String issue,
        String boughtBy,
        Instant asOf,
        String fault,
        Optional<Instant> orderedAt,
        String term,
        String technicalSupport,
        Map<String, String> split) {

    static PlainQuestion of(PlainOffer offer, String model, String asker, String issue) {
        return new PlainQuestion(
                offer, model, asker, issue, "partner", Instant.EPOCH, "", Optional.empty(), "", "", Map.of());
    }

    PlainQuestion withBuyer(String buyer) {
        return new PlainQuestion(
                offer, model, asker, issue, buyer, asOf, fault, orderedAt, term, technicalSupport, split);
    }

    PlainQuestion at(Moment moment) {
        return new PlainQuestion(
                offer,
                model,
                asker,
                issue,
                boughtBy,
                moment.asOf(),
                fault,
                moment.orderedAt(),
                term,
                technicalSupport,
                split);
    }

    PlainQuestion withFault(String found) {
        return new PlainQuestion(
                offer, model, asker, issue, boughtBy, asOf, found, orderedAt, term, technicalSupport, split);
    }

    PlainQuestion withTerm(String agreed) {
        return new PlainQuestion(
                offer, model, asker, issue, boughtBy, asOf, fault, orderedAt, agreed, technicalSupport, split);
    }

    PlainQuestion withTechnicalSupport(String offered) {
        return new PlainQuestion(offer, model, asker, issue, boughtBy, asOf, fault, orderedAt, term, offered, split);
    }

    PlainQuestion withSplit(Map<String, String> agreed) {
        return new PlainQuestion(
                offer, model, asker, issue, boughtBy, asOf, fault, orderedAt, term, technicalSupport, agreed);
    }
}
