package io.github.supportguide.site.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that look at pages in Chromium. They may ask for its {@link com.microsoft.playwright.Browser} and for the
 * {@link SampleSite}; all of them share one of each. Without a Chromium they are skipped, unless
 * {@code -Dsupportguide.browser=required} makes that a failure.
 */
@Tag("browser")
@ExtendWith(ChromiumForTests.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InBrowser {}
