package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.offer.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with an address on the web. Nobody calls it: only its letters are looked at. */
public final class UrlFlaws {
    private static final String INSECURE = "http:";

    /** Words that are too common as names of parameters need a value that nobody would choose. */
    private static final Pattern SECRET = Pattern.compile("(?i)[?&#;](?<name>password|passwd|pwd|access_token|api_?key"
            + "|client_secret|[a-z_]*(?:token|secret)(?==[^&#;]{8})|(?:key|code|sig|signature|sas)(?==(?=[^&#;]*\\d)[^&#;]{16})"
            + ")=[^&#;]+");

    /** The home page, perhaps of a country or a language. */
    private static final Pattern HOME =
            Pattern.compile("(?i)/?([a-z]{2}([-_][a-z]{2,4})?/?)?((index|default|home)\\.[a-z]{3,5})?");

    /** Words in the names of hosts whose home page is where help is. */
    private static final Set<String> DESKS = WordList.read("support-hosts.txt");

    private UrlFlaws() {}

    public static List<Flaw> in(WebAddress url) {
        var flaws = new ArrayList<Flaw>();
        var host = Host.of(url);
        if (host.isPrivate()) {
            flaws.add(Flaw.of(FindingRule.PRIVATE_URL, host.name()));
        }
        if (host.looksLikeAnother()) {
            flaws.add(Flaw.of(FindingRule.LOOKALIKE_HOST, host.name()));
        }
        if (url.value().regionMatches(true, 0, INSECURE, 0, INSECURE.length())) {
            flaws.add(Flaw.of(FindingRule.INSECURE_URL, url.value()));
        }
        if (url.value().indexOf('=') >= 0) {
            SECRET.matcher(url.value())
                    .results()
                    .findFirst()
                    .ifPresent(found -> flaws.add(Flaw.of(FindingRule.SECRET_IN_URL, found.group(1))));
        }
        return List.copyOf(flaws);
    }

    /** Also whether it is only a home page, where a page for support is meant. */
    public static List<Flaw> inSupportPage(WebAddress url) {
        var flaws = new ArrayList<>(in(url));
        if (isHomePage(url)) {
            flaws.add(Flaw.of(FindingRule.HOME_PAGE_ONLY, url.value()));
        }
        return List.copyOf(flaws);
    }

    private static boolean isHomePage(WebAddress url) {
        var uri = URI.create(url.value());
        return uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && HOME.matcher(uri.getRawPath()).matches()
                && Collections.disjoint(DESKS, Host.of(url).words());
    }
}
