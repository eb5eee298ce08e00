package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Our tables")
class PublishedTablesTest {

    @Nested
    @DisplayName("of responsibilities")
    class Responsibilities {

        @Test
        void sayWhatWasPublished() {
            var published = PublishedTables.published("/responsibility.csv");

            assertSame(published, ResponsibilityMatrix.rows(), PublishedTables::line);
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
            assertSame(
                    PublishedTables.published("/roles.csv"),
                    RoleTable.requirements(),
                    line -> PublishedTables.line(line));
        }
    }

    private static <T> void assertSame(List<String> published, List<T> ours, Function<T, String> line) {
        var rows = published.subList(1, published.size());

        assertEquals(
                String.join("\n", rows),
                String.join("\n", ours.stream().map(line).toList()));
    }
}
