package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.files.check.Flaw;
import io.github.supportguide.files.syntax.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One reading of a catalogue: what was found, and what one file has to know of another. Not for several threads. */
public final class Reading {
    private final Findings findings;
    private final Optional<LocalDate> day;
    private Optional<Settings> settings = Optional.empty();
    private List<Ignore> ignores = List.of();

    private Reading(Findings findings, Optional<LocalDate> day) {
        this.findings = findings;
        this.day = day;
    }

    /** Reads what is written, whatever the day. */
    public static Reading of(Findings findings) {
        return new Reading(findings, Optional.empty());
    }

    /** Reads what is written, and looks at what is fresh on a day. */
    public static Reading on(LocalDate day, Findings findings) {
        return new Reading(findings, Optional.of(day));
    }

    /** The same reading with findings of its own, for one object among many. */
    Reading apart() {
        var apart = new Reading(new Findings(), day);
        apart.settings = settings;
        return apart;
    }

    /** What holds for the whole catalogue, from now on. */
    void under(Settings known) {
        settings = Optional.of(known);
    }

    /** What is to be told no more. */
    void ignore(List<Ignore> some) {
        ignores = some;
    }

    List<Ignore> ignores() {
        return ignores;
    }

    public Findings findings() {
        return findings;
    }

    Optional<LocalDate> day() {
        return day;
    }

    Optional<Settings> settings() {
        return settings;
    }

    /** The languages that every text should have. */
    List<String> languages() {
        return settings.map(Settings::languages).orElse(List.of());
    }

    void find(FindingRule rule, Place place, String... details) {
        findings.add(rule, place, details);
    }

    /** Tells what is wrong with a value. */
    void tell(List<Flaw> flaws, Place place) {
        flaws.forEach(flaw -> findings.add(new Finding(flaw.rule(), place, flaw.details())));
    }
}
