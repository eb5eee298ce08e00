package com.adatum.ticketing;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.Issue;
import java.time.Instant;

/** What a customer of a reseller reported. */
public record Ticket(String number, OfferId offer, Issue issue, Instant openedAt) {}
