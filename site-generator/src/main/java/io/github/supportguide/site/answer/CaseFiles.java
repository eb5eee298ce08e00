package io.github.supportguide.site.answer;

import io.github.supportguide.json.Wire;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What belongs to a case of each issue, for the script of the cards: one file for all offers that are decided alike. It
 * is a script that hands its content over, because pages on a disk may not read other files.
 */
public final class CaseFiles {
    private final Edition edition;
    private final Wording wording;
    private final CaseLines lines;

    public CaseFiles(Edition edition) {
        this.edition = edition;
        this.wording = new Wording(edition.words());
        this.lines = new CaseLines(edition.words());
    }

    public Stream<PlannedFile> plan() {
        return edition.catalogue().offers().stream()
                .map(edition.catalogue()::traits)
                .distinct()
                .map(traits -> new PlannedFile(path(edition, traits), () -> script(traits)));
    }

    /** Where the file for offers of these traits is, from the root of the site. */
    public static String path(Edition edition, OfferTraits traits) {
        return "%s/answers/%s/cases-%s.js"
                .formatted(
                        edition.language(),
                        OfferClass.of(traits).code(),
                        traits.supporter().code());
    }

    private byte[] script(OfferTraits traits) {
        return ("supportguide.cases(" + Wire.text(cases(traits)).strip() + ");\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Map<String, Told>> cases(OfferTraits traits) {
        var cases = new LinkedHashMap<String, Map<String, Told>>();
        for (var model : CspModel.values()) {
            for (var issue : Issue.values()) {
                cases.put(model.code() + "-" + issue.code(), byAsker(traits, model, issue));
            }
        }
        return cases;
    }

    /** The row as it stands in the card under no name, and as each asker sees it. */
    private Map<String, Told> byAsker(OfferTraits traits, CspModel model, Issue issue) {
        var told = new LinkedHashMap<String, Told>();
        told.put("", told(Case.asCustomersSee(traits, model, issue, edition)));
        for (var asker : model.askers()) {
            var it = Case.of(traits, model, asker, issue, edition);
            if (it.isForAsker()) {
                told.put(asker.code(), told(it));
            }
        }
        return told;
    }

    private Told told(Case it) {
        return new Told(
                it.decision().firstContact().map(Party::code).orElse(""),
                wording.firstContact(it),
                String.join("", wording.onward(it)),
                String.join("\n", lines.of(it)));
    }

    /** @param text the case in a few lines */
    private record Told(String party, String first, String onward, String text) {}
}
