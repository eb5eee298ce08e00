package io.github.supportguide.site.page;

import io.github.supportguide.site.address.PagePath;
import java.util.Locale;

/** The pages that explain the rules, in the order of the menu. */
public enum GuidePage {
    RESPONSIBILITIES,
    MODELS,
    CONTACTS,
    REFUNDS,
    NOT_AVAILABLE,
    CONTRACTING,
    ROLES,
    NOTICES,
    ABOUT;

    /** What folder and keys are called. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public PagePath in(String language) {
        return PagePath.of(language, code());
    }
}
