package io.github.supportguide.change;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.Directory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers to the questions of a sheet about an offer on one basis. */
final class Answers {
    private final Basis basis;
    private final List<Ruling> rulings;
    private final LocalDate day;
    private final Catalogue catalogue;
    private final Map<Ruling.Wanted, List<Channel>> channels = new HashMap<>();

    Answers(Basis basis, Sheet sheet) {
        this.basis = basis;
        this.rulings = sheet.rulings(basis.stance());
        this.day = sheet.day();
        this.catalogue = basis.catalogue();
    }

    /** @param question its place on the sheet */
    Told to(int question) {
        return basis.withdrawal().isPresent() ? Told.NOTHING : decided(rulings.get(question));
    }

    private Told decided(Ruling ruling) {
        return Told.of(ruling.decision(), channels.computeIfAbsent(ruling.wanted(), this::channels));
    }

    private List<Channel> channels(Ruling.Wanted wanted) {
        return new Directory(catalogue, wanted.audience())
                .channels(basis.offer(), wanted.parties(), wanted.asker(), wanted.group(), day);
    }
}
