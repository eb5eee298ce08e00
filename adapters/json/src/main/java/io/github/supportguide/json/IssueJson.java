package io.github.supportguide.json;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;

/** An issue that a question can be about. */
public record IssueJson(String code, String group, String name, String text, String groupName) {

    /** Every issue, in the order of the matrix. */
    public static List<IssueJson> all(Words words) {
        return Arrays.stream(Issue.values()).map(issue -> of(issue, words)).toList();
    }

    private static IssueJson of(Issue issue, Words words) {
        return new IssueJson(
                issue.code(), issue.group().code(), words.name(issue), words.text(issue), words.name(issue.group()));
    }
}
