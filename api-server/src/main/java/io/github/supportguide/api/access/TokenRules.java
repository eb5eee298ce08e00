package io.github.supportguide.api.access;

import java.util.Optional;

/**
 * Which tokens count.
 *
 * @param issuer has to be the claim {@code iss}
 * @param audience has to be in the claim {@code aud}
 * @param algorithm the only one that is accepted, whatever a token says
 * @param partner what makes a caller a partner; without it, everybody whom the issuer gives a token for us is one
 */
public record TokenRules(String issuer, String audience, TokenAlgorithm algorithm, Optional<PartnerClaim> partner) {}
