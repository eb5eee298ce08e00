package io.github.supportguide.site.template;

import io.github.supportguide.policy.Decision;

/** What no template may be. */
public final class DecidingTemplate {
    Decision decision;
}
