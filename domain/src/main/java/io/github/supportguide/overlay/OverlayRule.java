package io.github.supportguide.overlay;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Validity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One thing that partners agreed.
 *
 * @param id its name for good: whose it is and what it is about, such as {@code fabrikam/first-line}
 * @param text the rule in a sentence, for people
 * @param agreed what it says
 * @param issues what it is about; never empty
 * @param validity the days on which it holds, in UTC
 * @param offers the only offers for which it holds; empty if it holds for all
 * @param source where it is written down, if that can be linked
 * @param isFinal whether layers above may not say otherwise
 */
@ValueObject
public record OverlayRule(
        String id,
        Text text,
        Agreed agreed,
        Set<Issue> issues,
        Validity validity,
        Set<OfferId> offers,
        Optional<WebAddress> source,
        boolean isFinal) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}/[a-z0-9-]{1,60}");

    /**
     * @throws IllegalArgumentException if the id is not two parts of lower case letters, digits and hyphens, or no issue
     *     is named
     */
    public OverlayRule {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(source, "source");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule’s id has to be like fabrikam/first-line, but was “" + id + "”");
        }
        if (issues.isEmpty()) {
            throw new IllegalArgumentException(id + " names no issue");
        }
        issues = Collections.unmodifiableSet(EnumSet.copyOf(issues));
        offers = Collections.unmodifiableSet(new TreeSet<>(offers));
    }

    /** A rule for all offers, from a day on, that layers above may change. */
    public static OverlayRule of(String id, Text text, Agreed agreed, LocalDate from, Issue... issues) {
        return new OverlayRule(
                id,
                text,
                agreed,
                Set.of(issues),
                new Validity(from, Optional.empty()),
                Set.of(),
                Optional.empty(),
                false);
    }

    /** The same, up to and including a day. */
    public OverlayRule until(LocalDate last) {
        var days = new Validity(validity.from(), Optional.of(last));
        return new OverlayRule(id, text, agreed, issues, days, offers, source, isFinal);
    }

    /** The same, for these offers only. */
    public OverlayRule onlyFor(OfferId... those) {
        return new OverlayRule(id, text, agreed, issues, validity, Set.of(those), source, isFinal);
    }

    /** The same, written down on a page. */
    public OverlayRule readOn(WebAddress page) {
        return new OverlayRule(id, text, agreed, issues, validity, offers, Optional.of(page), isFinal);
    }

    /** The same, so that no layer above may say otherwise. */
    public OverlayRule asFinal() {
        return new OverlayRule(id, text, agreed, issues, validity, offers, source, true);
    }

    /** The part of the id that says whose rule this is. */
    public String owner() {
        return id.substring(0, id.indexOf('/'));
    }

    boolean holdsFor(OfferId offer, Issue issue, LocalDate day) {
        return issues.contains(issue) && validity.covers(day) && (offers.isEmpty() || offers.contains(offer));
    }

    /** Whether both could speak of one question. */
    boolean meets(OverlayRule other) {
        return !Collections.disjoint(issues, other.issues)
                && validity.overlaps(other.validity)
                && (offers.isEmpty() || other.offers.isEmpty() || !Collections.disjoint(offers, other.offers));
    }
}
