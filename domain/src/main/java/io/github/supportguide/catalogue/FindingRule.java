package io.github.supportguide.catalogue;

import static io.github.supportguide.catalogue.Severity.ERROR;
import static io.github.supportguide.catalogue.Severity.INFO;
import static io.github.supportguide.catalogue.Severity.WARNING;

import io.github.supportguide.code.Coded;
import java.util.EnumSet;
import java.util.Set;

/** What can be wrong with a catalogue or with records that are brought into one. Codes never change. */
public enum FindingRule implements Coded {
    /** The file is not YAML or JSON. */
    SYNTAX("syntax", ERROR),
    /** The file is not UTF-8. */
    ENCODING("encoding", ERROR),
    /** The file is larger or deeper than we read. */
    LIMIT("limit", ERROR),
    /** A key stands twice in one mapping. */
    DUPLICATE_KEY("duplicate-key", ERROR),
    /** An anchor, an alias, a tag, a merge key or a second document: read differently by different programs. */
    YAML_FEATURE("yaml-feature", ERROR),
    /** A mapping, a list or a text stands where another is needed. */
    WRONG_SHAPE("wrong-shape", ERROR),
    /** A text with characters that nobody sees and that change how the rest is read. */
    BAD_TEXT("bad-text", ERROR),
    /** A JSON number, truth value or null stands where a text is needed. */
    NOT_TEXT("not-text", ERROR),
    MISSING_KEY("missing-key", ERROR),
    UNKNOWN_KEY("unknown-key", WARNING),
    /** Not one of the codes that may stand there. */
    UNKNOWN_CODE("unknown-code", ERROR),
    /** An offer’s type that we do not know. */
    UNKNOWN_TYPE("unknown-type", WARNING),
    /** The catalogue is of another format than ours. */
    BAD_FORMAT("bad-format", ERROR),
    BAD_ID("bad-id", ERROR),
    /** An id with letters that the marketplace does not give today. */
    ODD_ID("odd-id", WARNING),
    /** An id that some file systems and pages keep for themselves. */
    RESERVED_ID("reserved-id", WARNING),
    DUPLICATE_ID("duplicate-id", ERROR),
    /** Two offers that can be meant by one alias. */
    DUPLICATE_ALIAS("duplicate-alias", WARNING),
    UNKNOWN_PUBLISHER("unknown-publisher", ERROR),
    UNKNOWN_OFFER("unknown-offer", ERROR),
    /** A publisher without offers. */
    UNUSED_PUBLISHER("unused-publisher", INFO),
    /** An offer is said to be replaced by one that is not in the catalogue. */
    UNKNOWN_SUCCESSOR("unknown-successor", WARNING),
    /** An offer is no longer sold, and nobody says what to take instead. */
    NO_SUCCESSOR("no-successor", WARNING),
    BAD_URL("bad-url", ERROR),
    BAD_EMAIL("bad-email", ERROR),
    BAD_PHONE("bad-phone", ERROR),
    BAD_DATE("bad-date", ERROR),
    BAD_PERIOD("bad-period", ERROR),
    BAD_LANGUAGE("bad-language", ERROR),
    /** A language in which we have no texts of our own. */
    UNSPOKEN_LANGUAGE("unspoken-language", INFO),
    /** A text that one of the catalogue’s languages lacks. */
    MISSING_TRANSLATION("missing-translation", WARNING),
    BAD_MARKET("bad-market", WARNING),
    BAD_TIME_ZONE("bad-time-zone", WARNING),
    /** No support desk that partners can write to or call. */
    MISSING_SUPPORT_CONTACT("missing-support-contact", WARNING),
    /** No page where customers find support. */
    MISSING_SUPPORT_URL("missing-support-url", WARNING),
    /** Sold through CSP, but nobody to talk business with. */
    MISSING_CSP_CONTACT("missing-csp-contact", WARNING),
    /** Sold through CSP, but no material for partners, which the programme asks for. */
    MISSING_MARKETING_URL("missing-marketing-url", WARNING),
    /** A contact with neither a mailbox nor a telephone. */
    EMPTY_CONTACT("empty-contact", WARNING),
    /** A channel that was verified too long ago. */
    STALE_VERIFICATION("stale-verification", WARNING),
    /** A channel that nobody ever verified. */
    NEVER_VERIFIED("never-verified", INFO),
    /** A channel said to be verified on a day that is still to come. */
    FUTURE_VERIFICATION("future-verification", WARNING),
    /** A responsible party whom an audience cannot reach. */
    UNREACHABLE("unreachable", WARNING),
    /** A responsible party whom an audience can reach only by channels that are not fresh. */
    ONLY_STALE_CHANNELS("only-stale-channels", INFO),
    /** A notice that will never go away by itself. */
    NOTICE_WITHOUT_END("notice-without-end", WARNING),
    /** A notice that ends before it begins. */
    NOTICE_ENDS_FIRST("notice-ends-first", ERROR),
    /** A rule that cannot be ignored, or is none. */
    BAD_IGNORE("bad-ignore", WARNING),
    /** A finding was to be ignored until a day that is past. */
    IGNORE_EXPIRED("ignore-expired", WARNING),
    /** What is to be ignored does not occur. */
    IGNORE_UNUSED("ignore-unused", INFO),
    /** A file in the folder that nobody reads. */
    UNREAD_FILE("unread-file", WARNING),
    /** A link, a pipe or a device where a file is expected. */
    NOT_A_FILE("not-a-file", ERROR),
    /** The folder has no catalogue.yaml, or more than one. */
    NO_CATALOGUE("no-catalogue", ERROR),
    /** A character that nobody sees and no search finds: a zero-width blank, a soft hyphen. */
    INVISIBLE_TEXT("invisible-text", ERROR),
    /** Letters of two scripts in one word, which look like one. */
    MIXED_SCRIPT("mixed-script", ERROR),
    /** What is left of characters that were read or written wrongly. */
    BROKEN_TEXT("broken-text", WARNING),
    /** A bracket without its other half, or the two the wrong way round. */
    REVERSED_BRACKETS("reversed-brackets", WARNING),
    /** Brackets around nothing, as translating machines leave them. */
    EMPTY_PARENTHESES("empty-parentheses", WARNING),
    /** HTML in a text, which is shown as it is. */
    MARKUP_IN_TEXT("markup-in-text", WARNING),
    /** Words that hold a place until somebody writes the right ones. */
    PLACEHOLDER_TEXT("placeholder-text", WARNING),
    LONG_TEXT("long-text", WARNING),
    /** A blank at the beginning or the end of a text. */
    OUTER_BLANKS("outer-blanks", INFO),
    /** A no-break space within a text where no writer needs one. */
    NO_BREAK_SPACE("no-break-space", INFO),
    /** Letters and their accents as separate characters. */
    NOT_NFC("not-nfc", INFO),
    /** A word that machines put into Chinese texts and that means something else. */
    BAD_RENDERING("bad-rendering", WARNING),
    /** An address that works only inside one network, or leads to a number instead of a name. */
    PRIVATE_URL("private-url", ERROR),
    /** A host whose name looks like another one’s. */
    LOOKALIKE_HOST("lookalike-host", ERROR),
    INSECURE_URL("insecure-url", WARNING),
    /** An address that carries somebody’s key. */
    SECRET_IN_URL("secret-in-url", WARNING),
    /** A home page where a page for support is meant. */
    HOME_PAGE_ONLY("home-page-only", INFO),
    /** A mailbox that holds a place until somebody writes the right one. */
    PLACEHOLDER_EMAIL("placeholder-email", WARNING),
    /** A mailbox that sends and that nobody reads. */
    UNREAD_EMAIL("unread-email", WARNING),
    /** A mailbox at a provider where anybody can have one. */
    FREE_MAIL("free-mail", INFO),
    /** One person’s mailbox. */
    PERSONAL_EMAIL("personal-email", INFO),
    /** A telephone number that exists in no country. */
    INVALID_PHONE("invalid-phone", WARNING),
    /** A telephone number without country code. */
    LOCAL_PHONE("local-phone", WARNING),
    /** A telephone number that is charged by more than the call. */
    PREMIUM_PHONE("premium-phone", WARNING),
    /** A text says in one language what it does not say in another. */
    FACTS_DIFFER("facts-differ", WARNING),
    /** A foreign record that cannot be read. */
    IMPORT_SYNTAX("import-syntax", ERROR),
    /** A mapping that says something nobody can follow. */
    IMPORT_MAPPING("import-mapping", ERROR),
    /** A mapping for a field that offers and publishers do not have. */
    IMPORT_UNKNOWN_FIELD("import-unknown-field", ERROR),
    /** A foreign file that is not in the encoding it should be in. */
    IMPORT_ENCODING("import-encoding", ERROR),
    /** A foreign table whose separator nobody can tell. */
    IMPORT_SEPARATOR("import-separator", ERROR),
    /** A column that the mapping names is missing. */
    IMPORT_COLUMN("import-column", ERROR),
    /** A column that the mapping names is there twice. */
    IMPORT_COLUMN_TWICE("import-column-twice", ERROR),
    /** A row with more or fewer fields than the table has columns. */
    IMPORT_ROW("import-row", ERROR),
    /** A foreign file that holds no records where they should be. */
    IMPORT_NO_RECORDS("import-no-records", ERROR),
    /** A foreign record that names no offer. */
    IMPORT_NO_ID("import-no-id", ERROR),
    /** A foreign record that does not say whose offer it is. */
    IMPORT_NO_PUBLISHER("import-no-publisher", ERROR),
    /** A foreign record without a title. */
    IMPORT_NO_TITLE("import-no-title", WARNING),
    /** A second foreign record of the same offer. */
    IMPORT_DUPLICATE("import-duplicate", ERROR),
    /** A foreign record for whose file there is no room, because something else lies there. */
    IMPORT_KEPT_BY_HAND("import-kept-by-hand", ERROR),
    /** A foreign record whose id people would take for another that is kept. */
    IMPORT_LOOKALIKE("import-lookalike", ERROR),
    /** A foreign record that cannot be fitted into the file where its offer is kept. */
    IMPORT_CANNOT_EDIT("import-cannot-edit", ERROR),
    /** A record says something else than people verified; theirs stays. */
    IMPORT_VERIFIED_KEPT("import-verified-kept", WARNING),
    /** A record has a text without a language, people have it in several; theirs stays. */
    IMPORT_TRANSLATION_KEPT("import-translation-kept", WARNING),
    /** An e-mail address that is left out. */
    IMPORT_BAD_EMAIL("import-bad-email", WARNING),
    /** An address that is left out. */
    IMPORT_BAD_URL("import-bad-url", WARNING),
    /** A telephone number that is left out. */
    IMPORT_BAD_PHONE("import-bad-phone", WARNING),
    /** Any other field that is left out. */
    IMPORT_LEFT_OUT("import-left-out", WARNING),
    /** A kind of support that we do not know. */
    IMPORT_UNKNOWN_TIER("import-unknown-tier", WARNING);

    /** What is worth a word whenever a catalogue is opened: somebody wrote something that is not taken. */
    private static final Set<FindingRule> TOLD_AT_ONCE = EnumSet.of(UNKNOWN_KEY, UNKNOWN_TYPE, BAD_MARKET, UNREAD_FILE);

    private final String code;
    private final Severity severity;

    FindingRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it helps who keeps the catalogue, but need not trouble who only uses it. */
    public boolean isAdvice() {
        return severity != ERROR && !TOLD_AT_ONCE.contains(this);
    }
}
