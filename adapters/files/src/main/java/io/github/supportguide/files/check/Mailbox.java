package io.github.supportguide.files.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose mailbox it is, as far as its letters tell.
 *
 * @param name what stands before the {@code @}, in lower case
 * @param domain what stands behind it
 */
record Mailbox(String name, String domain) {
    private static final Set<String> OF_TEAMS = WordList.read("role-words.txt");

    /** A first name or its letter, and a last name. */
    private static final Pattern TWO_NAMES = Pattern.compile("\\p{L}+[._]\\p{L}{2,}([._-]\\p{L}{2,})?");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s._-]+");
    private static final int MOST_NAMES = 4;

    /** Shorter pieces of a domain are in many names by chance. */
    private static final int TELLING = 4;

    /** Whether one person reads it. */
    boolean isPersonal(Optional<String> deskName) {
        var words = BETWEEN_NAMES.split(name);
        return Arrays.stream(words).noneMatch(this::isOfATeam)
                && (TWO_NAMES.matcher(name).matches()
                        || deskName.filter(this::belongsTo).isPresent());
    }

    private boolean isOfATeam(String word) {
        return OF_TEAMS.contains(word) || word.length() >= TELLING && domain.contains(word);
    }

    /** Whether it is made of the names of a person. */
    private boolean belongsTo(String person) {
        var names = List.of(BETWEEN_NAMES.split(person.toLowerCase(Locale.ROOT)));
        if (names.size() < 2 || names.size() > MOST_NAMES || names.stream().anyMatch(this::isOfATeam)) {
            return false;
        }
        var first = names.get(0);
        var last = names.get(names.size() - 1);
        return Set.of(first, last, first + last, first.charAt(0) + last, first + last.charAt(0))
                .contains(name);
    }
}
