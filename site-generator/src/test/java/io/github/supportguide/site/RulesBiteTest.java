package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.Support;
import io.github.supportguide.site.east.GoesWest;
import io.github.supportguide.site.template.DecidingTemplate;
import io.github.supportguide.site.west.GoesEast;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nothing: each one is shown a class that must break it. */
@DisplayName("The rule")
class RulesBiteTest {

    @Test
    void aboutDependenciesBites() {
        assertBites(SiteRulesTest.knows_only_the_domain_the_words_the_wire_and_jte, ParsesHtml.class);
    }

    @Test
    void aboutTheClockBites() {
        assertBites(SiteRulesTest.never_asks_the_time_or_the_place, AsksTheTime.class);
    }

    @Test
    void aboutContactsBites() {
        assertBites(SiteRulesTest.leaves_it_to_the_directory_who_may_see_what, ReadsContacts.class);
    }

    @Test
    void aboutTemplatesBites() {
        assertBites(SiteRulesTest.templates_know_pages_only, DecidingTemplate.class);
    }

    @Test
    void aboutTheStreetBites() {
        assertBites(SiteRulesTest.features_form_a_one_way_street, GoesWest.class, GoesEast.class);
    }

    private static void assertBites(ArchRule rule, Class<?>... witnesses) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(witnesses)).hasViolation());
    }

    private static final class ParsesHtml {
        Document page;
    }

    private static final class AsksTheTime {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    private static final class ReadsContacts {
        Optional<Contact> of(Support support) {
            return support.engineering();
        }
    }
}
