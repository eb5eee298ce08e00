package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.offer.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a mailbox. Nobody writes to it: only its letters are looked at. */
public final class EmailFlaws {
    private static final Set<String> PLACEHOLDER_DOMAINS = WordList.read("placeholder-domains.txt");
    private static final Set<String> PLACEHOLDERS = WordList.read("placeholder-mailboxes.txt");
    private static final Set<String> UNREAD = WordList.read("unread-mailboxes.txt");
    private static final Set<String> FREE = WordList.read("free-mail.txt");

    private EmailFlaws() {}

    /**
     * The flaws of a mailbox.
     *
     * @param deskName who reads it, if that is said: the name of a desk or of a person
     */
    public static List<Flaw> in(EmailAddress mailbox, Optional<String> deskName) {
        var parts = mailbox.value().toLowerCase(Locale.ROOT).split("@");
        var flaws = new ArrayList<Flaw>();
        var domain = Host.ofName(parts[1]);
        if (domain.looksLikeAnother()) {
            flaws.add(Flaw.of(FindingRule.LOOKALIKE_HOST, domain.name()));
        }
        of(mailbox, parts[0], domain.name(), deskName).ifPresent(flaws::add);
        return List.copyOf(flaws);
    }

    /** The worst that is wrong with it. */
    private static Optional<Flaw> of(EmailAddress mailbox, String name, String domain, Optional<String> deskName) {
        if (PLACEHOLDERS.contains(name) || PLACEHOLDER_DOMAINS.contains(domain)) {
            return Optional.of(Flaw.of(FindingRule.PLACEHOLDER_EMAIL, mailbox.value()));
        }
        if (UNREAD.contains(name)) {
            return Optional.of(Flaw.of(FindingRule.UNREAD_EMAIL, mailbox.value()));
        }
        if (isFree(domain)) {
            return Optional.of(Flaw.of(FindingRule.FREE_MAIL, domain));
        }
        return new Mailbox(name, domain).isPersonal(deskName)
                ? Optional.of(Flaw.of(FindingRule.PERSONAL_EMAIL, mailbox.value()))
                : Optional.empty();
    }

    private static boolean isFree(String domain) {
        var country = domain.substring(0, domain.lastIndexOf('.') + 1) + "*";
        return FREE.contains(domain) || FREE.contains(country);
    }
}
