package io.github.supportguide.site.browser;

import java.util.List;
import java.util.stream.Stream;

/** One page of every kind: what holds for these holds for all. */
final class PageKinds {
    static final String CHOOSER = "index.html";
    static final String CARD = "offers/contoso/backup/index.html";
    static final String OUTCOME = "answers/third-party/indirect/refund/index.html";
    static final String HOME = "index.html";
    static final List<String> LANGUAGES = List.of("en", "zh-TW");

    private static final List<String> IN_EACH_LANGUAGE = List.of(
            HOME,
            CARD, // on sale, with a notice
            "offers/contoso/firewall~20vm~2e/index.html", // in English only
            "offers/fabrikam/ledger/index.html", // whose page nobody has verified for long
            "offers/fabrikam/old-ledger/index.html", // withdrawn
            "offers/adatum/consulting/index.html", // nobody to contact
            "offers/microsoft/azure-thing/index.html",
            "offers/unbroken/%s/index.html".formatted("x".repeat(100)), // long words
            OUTCOME,
            "answers/third-party/direct-bill/azure-deployment/index.html",
            "answers/first-party/indirect/how-to/index.html",
            "answers/not-transactable/direct-bill/break-fix/index.html",
            "answers/supported-by-microsoft/indirect/billing-question/index.html",
            "answers/supported-by-community/direct-bill/how-to/index.html",
            "publishers/contoso/index.html",
            "publishers/adatum/index.html",
            "publishers/unbroken/index.html",
            "responsibilities/index.html",
            "models/index.html",
            "contacts/index.html",
            "contracting/index.html",
            "refunds/index.html",
            "not-available/index.html",
            "roles/index.html",
            "notices/index.html",
            "problems/index.html",
            "problems/invalid-question/index.html",
            "about/index.html");

    private PageKinds() {}

    /** Their paths in every language, the choice between them first. */
    static Stream<String> all() {
        return Stream.concat(Stream.of(CHOOSER), translated());
    }

    /** Those that exist in every language. */
    static Stream<String> translated() {
        return LANGUAGES.stream().flatMap(language -> IN_EACH_LANGUAGE.stream().map(page -> language + "/" + page));
    }

    /** The support cards among them, but for the one with words as nobody writes them. */
    static Stream<String> cards() {
        return translated().filter(path -> path.contains("/offers/") && !path.contains("/unbroken/"));
    }

    /** What people open first. */
    static Stream<String> first() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(HOME, CARD, OUTCOME).map(page -> language + "/" + page));
    }
}
