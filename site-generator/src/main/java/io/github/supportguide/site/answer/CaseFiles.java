package io.github.supportguide.site.answer;

import io.github.supportguide.json.Wire;
import io.github.supportguide.party.CspModel;
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

    public CaseFiles(Edition edition) {
        this.edition = edition;
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

    private Map<String, String> cases(OfferTraits traits) {
        var cases = new LinkedHashMap<String, String>();
        for (var model : CspModel.values()) {
            for (var issue : Issue.values()) {
                cases.put(model.code() + "-" + issue.code(), told(traits, model, issue));
            }
        }
        return cases;
    }

    private String told(OfferTraits traits, CspModel model, Issue issue) {
        var it = Case.asCustomersSee(traits, model, issue, edition);
        var partner = Case.of(traits, model, model.customerFacingPartner(), issue, edition);
        return String.join("\n", new CaseLines(edition.words()).of(it, partner));
    }
}
