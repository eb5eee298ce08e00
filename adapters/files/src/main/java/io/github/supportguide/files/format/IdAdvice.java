package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids that can be kept, but that somebody will stumble over. */
final class IdAdvice {
    private static final Pattern USUAL = Pattern.compile("[A-Za-z0-9._-]+");

    /** Names of devices on Windows, of pages and folders of a site, and of the folder itself and the one above. */
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?|index|assets|search|api|\\.{1,2}");

    private IdAdvice() {}

    /** Looks at each part of an id. */
    static void check(String id, Place place, Reading reading) {
        Arrays.stream(id.split("/")).forEach(part -> {
            if (!USUAL.matcher(part).matches()) {
                reading.find(FindingRule.ODD_ID, place, part);
            }
            if (RESERVED.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
                reading.find(FindingRule.RESERVED_ID, place, part);
            }
        });
    }
}
