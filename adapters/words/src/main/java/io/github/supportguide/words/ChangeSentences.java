package io.github.supportguide.words;

import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.change.Change;
import io.github.supportguide.change.ChangedAnswers;
import io.github.supportguide.change.Example;
import io.github.supportguide.code.Coded;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.SplitSide;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes from one catalogue to another, told to people. */
public final class ChangeSentences {
    private final Words words;
    private final UnaryOperator<String> quoted;

    /** @param quoted makes texts that come from catalogues, such as addresses, fit to stand in a sentence */
    public ChangeSentences(Words words, UnaryOperator<String> quoted) {
        this.words = words;
        this.quoted = quoted;
    }

    /** What changed, how many answers change with it, and one of them. */
    public String whole(ChangedAnswers group) {
        return String.join(words.say("sentence.space"), change(group.change()), count(group), example(group));
    }

    private String change(Change change) {
        var key = "change." + change.cause().code();
        return switch (change.cause()) {
            case PUBLISHER_KIND, TRANSACTABLE, ENGINEERING_CONTACT_SHOWN ->
                words.say(key + "." + change.to().get(0));
            case SUPPORTED_BY -> words.say(key, party(change.from()), party(change.to()));
            case ARRANGEMENT ->
                change.group()
                        .map(group ->
                                words.say("change.split", side(change.from()), side(change.to()), words.name(group)))
                        .orElseGet(() -> words.say(
                                "change.technical-support." + change.to().get(0)));
            case WITHDRAWN -> withdrawn(change.to());
            case PARTNER_DESK -> words.say(key, desk(change.from()), desk(change.to()));
            case VERIFICATION -> change.to().isEmpty() ? words.say(key + ".none") : words.say(key, days(change.to()));
            case SUPPORT_CONTACT, SUPPORT_URL, CSP_CONTACT, ENGINEERING_CONTACT, VERIFY_EVERY ->
                words.say(key, values(change.from()), values(change.to()));
        };
    }

    private String withdrawn(List<String> state) {
        return switch (state.size()) {
            case 0 -> words.say("change.withdrawn.no");
            case 1 -> words.say("change.withdrawn.yes");
            default -> words.say("change.withdrawn.successor", quoted.apply(state.get(1)));
        };
    }

    private String party(List<String> code) {
        return words.name(Coded.parse(Party.class, code.get(0)).orElseThrow());
    }

    private String side(List<String> code) {
        return code.isEmpty()
                ? words.say("change.split.none")
                : words.name(
                        code.equals(List.of(SplitSide.PROVIDER.code()))
                                ? Party.INDIRECT_PROVIDER
                                : Party.INDIRECT_RESELLER);
    }

    /** The partner that has the desk, and how it is reached. */
    private String desk(List<String> desk) {
        return desk.isEmpty()
                ? values(desk)
                : words.list(Stream.concat(
                                Stream.of(party(desk)), desk.stream().skip(1).map(quoted))
                        .toList());
    }

    private String days(List<String> days) {
        return words.list(days.stream().map(LocalDate::parse).map(words::day).toList());
    }

    private String values(List<String> values) {
        return values.isEmpty()
                ? words.say("change.none")
                : words.list(values.stream().map(quoted).toList());
    }

    private String count(ChangedAnswers group) {
        if (group.reached() == 0) {
            return words.say("change.count.decided", number(group.decided()));
        }
        return group.isDecidedOtherwise()
                ? words.say("change.count", number(group.count()), number(group.decided()))
                : words.say("change.count.channels", number(group.count()));
    }

    /** How much changes in all. */
    public String total(CatalogueChanges changes) {
        return words.say(
                "changes.total", number(changes.groups().size()), number(changes.answers()), number(changes.offers()));
    }

    /** A number as people write it. */
    public String number(long number) {
        return String.format(Locale.forLanguageTag(words.languageTag()), "%,d", number);
    }

    private String example(ChangedAnswers group) {
        var question = group.example().question();
        return words.say(
                "change.example",
                words.name(question.issue()),
                words.say("party." + question.asker().code() + ".the"),
                words.name(question.model()),
                group.isDecidedOtherwise() ? difference(group.example()) : words.say("change.example.channels"));
    }

    private String difference(Example example) {
        var before = example.before();
        var after = example.after();
        if (before.turnedAway() != after.turnedAway()) {
            return words.say(after.turnedAway() ? "change.example.gone" : "change.example.back");
        }
        if (!before.firstContact().equals(after.firstContact())) {
            return otherwise("first-contact", list(before.firstContact()), list(after.firstContact()));
        }
        if (!before.responsible().equals(after.responsible())) {
            return otherwise("responsible", before.responsible(), after.responsible());
        }
        return words.say("change.example.route", route(before.route()), route(after.route()));
    }

    private String otherwise(String what, List<Party> before, List<Party> after) {
        return words.say("change.example." + what, names(before), names(after));
    }

    private String names(List<Party> parties) {
        return parties.isEmpty() ? words.say("change.example.nobody") : words.names(parties);
    }

    private String route(List<Party> parties) {
        return parties.isEmpty()
                ? names(parties)
                : parties.stream().map(words::name).collect(Collectors.joining(" → "));
    }

    private static List<Party> list(Optional<Party> party) {
        return party.map(List::of).orElse(List.of());
    }
}
