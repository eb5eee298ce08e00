package io.github.supportguide.site.search;

import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of our own words can be found, in every language of the site: issues, terms and the pages that explain. */
final class VocabularyEntries {
    private static final String[] NO_DATES = {"", "", "", "", "", "", "", "", "", ""};

    private final Edition edition;
    private final List<Words> spoken;

    VocabularyEntries(Edition edition) {
        this.edition = edition;
        this.spoken = edition.languages().stream().map(Words::orEnglish).toList();
    }

    Stream<Entry> all() {
        return Stream.of(
                        Arrays.stream(Issue.values()).map(this::issue),
                        terms(GuidePage.RESPONSIBILITIES, Party.values()),
                        terms(GuidePage.RESPONSIBILITIES, IssueGroup.values()),
                        terms(GuidePage.RESPONSIBILITIES, OfferClass.values()),
                        terms(GuidePage.CONTACTS, ChannelKind.values()),
                        Arrays.stream(CspModel.values()).map(model -> term(GuidePage.MODELS, model, model.code())),
                        Arrays.stream(PartnerCenterRole.values())
                                .map(role -> term(GuidePage.ROLES, role, "role-" + role.code())),
                        Arrays.stream(ContractingStep.values()).map(this::step),
                        Arrays.stream(GuidePage.values()).map(this::page))
                .flatMap(entries -> entries);
    }

    private Entry issue(Issue issue) {
        var row = CspModel.INDIRECT.code() + "-" + issue.code();
        return entry(EntryKind.ISSUE, issue, address(GuidePage.RESPONSIBILITIES, row));
    }

    private Entry step(ContractingStep step) {
        var model = Arrays.stream(CspModel.values())
                .filter(each -> !step.actors(each).isEmpty())
                .findFirst()
                .orElseThrow();
        return term(GuidePage.CONTRACTING, step, model.code() + "-" + step.code());
    }

    private Stream<Entry> terms(GuidePage page, Coded[] terms) {
        return Arrays.stream(terms)
                .map(term -> entry(EntryKind.TERM, term, Addresses.inItsLanguage(page.in(edition.language()))));
    }

    private Entry term(GuidePage page, Coded term, String section) {
        return entry(EntryKind.TERM, term, address(page, section));
    }

    private String address(GuidePage page, String section) {
        return Addresses.inItsLanguage(page.in(edition.language()), section);
    }

    private Entry entry(EntryKind kind, Coded word, String href) {
        return entry(
                kind,
                edition.words().name(word),
                word.code(),
                href,
                others(words -> words.name(word)),
                explained(word));
    }

    /** What a word means, and what else people call it. */
    private List<String> explained(Coded word) {
        var also = "search.also." + word.code();
        return Stream.concat(
                        spoken.stream().filter(words -> words.explains(word)).map(words -> words.text(word)),
                        spoken.stream().filter(words -> words.has(also)).map(words -> words.say(also)))
                .toList();
    }

    private Entry page(GuidePage page) {
        var key = (page == GuidePage.NOTICES ? "site." : "guide.") + page.code();
        var intro = key + (page == GuidePage.NOTICES ? ".lead" : ".intro");
        return entry(
                EntryKind.PAGE,
                edition.say(key + ".title"),
                page.code(),
                Addresses.inItsLanguage(page.in(edition.language())),
                others(words -> words.say(key + ".title")),
                spoken.stream().map(words -> words.say(intro, NO_DATES)).toList());
    }

    private List<String> others(Function<Words, String> name) {
        return spoken.stream()
                .filter(words -> !words.equals(edition.words()))
                .map(name)
                .toList();
    }

    private static Entry entry(
            EntryKind kind, String title, String id, String href, List<String> names, List<String> texts) {
        return new Entry(kind, title, id, href, names, texts, "", "", false);
    }
}
