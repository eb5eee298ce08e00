package io.github.supportguide.site.guide;

import io.github.supportguide.site.answer.Verdict.Reading;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.Page;
import java.util.List;

/** Which role in Partner Center lets a person do what. */
public record RolesPage(Frame frame, List<Scope> scopes, List<Role> roles) implements Page {

    @Override
    public String template() {
        return "roles";
    }

    /** An issue, or all of a group without roles of their own. */
    public record Scope(String id, String name, List<Requirement> requirements) {}

    /** @param state a class for the style sheet: {@code in-force} or {@code ended} */
    public record Requirement(
            String role, String validity, String state, String said, List<String> notes, List<Reading> sources) {}

    /** What a role is. */
    public record Role(String id, String name, String text) {}
}
