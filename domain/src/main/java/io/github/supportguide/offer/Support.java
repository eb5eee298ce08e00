package io.github.supportguide.offer;

import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The channels that a publisher names for an offer. Everything may be missing.
 *
 * @param url where customers start
 * @param urlVerified when that was last seen to work
 * @param governmentUrl where customers in Azure Government start
 * @param contact the support desk, for partners
 * @param engineering technical people, for Microsoft
 * @param csp whom partners in the CSP programme turn to in matters of business
 * @param marketingUrl material for partners
 */
@ValueObject
public record Support(
        Optional<WebAddress> url,
        Optional<Verification> urlVerified,
        Optional<WebAddress> governmentUrl,
        Optional<Contact> contact,
        Optional<Contact> engineering,
        Optional<Contact> csp,
        Optional<WebAddress> marketingUrl) {

    public static final Support NONE = new Support(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Support {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(urlVerified, "urlVerified");
        Objects.requireNonNull(governmentUrl, "governmentUrl");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(engineering, "engineering");
        Objects.requireNonNull(csp, "csp");
        Objects.requireNonNull(marketingUrl, "marketingUrl");
    }

    /** These channels, and those of {@code fallback} where one is missing. A verification stays with its URL. */
    public Support orElse(Support fallback) {
        if (equals(NONE)) {
            return fallback;
        }
        return new Support(
                url.or(fallback::url),
                url.isPresent() ? urlVerified : urlVerified.or(fallback::urlVerified),
                governmentUrl.or(fallback::governmentUrl),
                contact.or(fallback::contact),
                engineering.or(fallback::engineering),
                csp.or(fallback::csp),
                marketingUrl.or(fallback::marketingUrl));
    }

    /** The desk and pages for users alone. */
    Support deskOnly() {
        return new Support(
                url, urlVerified, governmentUrl, contact, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Everything but the desk and pages for users. */
    Support withoutDesk() {
        return new Support(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), engineering, csp, marketingUrl);
    }
}
