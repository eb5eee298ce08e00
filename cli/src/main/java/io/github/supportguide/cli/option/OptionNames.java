package io.github.supportguide.cli.option;

import io.github.supportguide.json.Refusal;

/** How the command line spells the fields of a question. */
public final class OptionNames {
    private OptionNames() {}

    /** The same refusal, in the names of options. */
    public static Refusal inOptions(Refusal refusal) {
        return refusal.spelled(OptionNames::of);
    }

    private static String of(String path) {
        return switch (path) {
            case "asOf" -> "--as-of";
            case "boughtBy" -> "--bought-by";
            case "arrangement.technicalSupport" -> "--technical-support";
            default -> "--" + path.replaceFirst("^facts\\.", "fact ").replaceFirst("^arrangement\\.split\\.", "split ");
        };
    }
}
