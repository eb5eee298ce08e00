package io.github.supportguide.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.PublishedTables;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.ResponsibilityMatrix;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Our tables")
class PublishedTablesTest {
    private static final PolicyEdition WHOLE = PolicyEdition.whole();

    @Nested
    @DisplayName("of responsibilities")
    class Responsibilities {

        @Test
        void sayWhatWasPublished() {
            assertSame("/responsibility.csv", PublishedTable.ofResponsibilities(WHOLE));
        }

        @Test
        void holdEveryIssueOnceInOrder() {
            var issues = ResponsibilityMatrix.rows().stream().map(Responsibility::issue);

            assertEquals(List.of(Issue.values()), issues.toList());
        }

        @Test
        void findTheRowOfAnIssue() {
            for (var issue : Issue.values()) {
                assertEquals(issue, ResponsibilityMatrix.of(issue).issue());
            }
        }
    }

    @Nested
    @DisplayName("of roles")
    class Roles {

        @Test
        void sayWhatWasPublished() {
            assertSame("/roles.csv", PublishedTable.ofRoles(WHOLE));
        }

        @Test
        void holdThoseOfADayOnly() {
            var day = LocalDate.of(2023, 1, 1);
            var now = PublishedTable.ofRoles(PolicyEdition.on(day));

            assertEquals(WHOLE.roles().size() - 10, now.rows().size());
            assertTrue(now.rows().stream()
                    .map(cells -> cells.get(3))
                    .allMatch(last -> last.isEmpty() || !LocalDate.parse(last).isBefore(day)));
        }
    }

    private static void assertSame(String published, PublishedTable ours) {
        assertEquals(
                String.join("\n", PublishedTables.published(published)),
                Stream.concat(Stream.of(ours.columns()), ours.rows().stream())
                        .map(cells -> String.join(",", cells))
                        .collect(Collectors.joining("\n")));
    }
}
