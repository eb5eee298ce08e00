package io.github.supportguide.cli.diff;

import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.change.ChangedAnswers;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.words.ChangeSentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.List;

/** Changes as a comment on a pull request. Whatever comes from catalogues stands as code, where nothing is markup. */
final class ChangesMarkdown {
    private final Words words;
    private final ChangeSentences sentences;
    private final OfferLists lists;

    ChangesMarkdown(Words words) {
        this.words = words;
        this.sentences = new ChangeSentences(words, ChangesMarkdown::code);
        this.lists = new OfferLists(words, sentences, ChangesMarkdown::code);
    }

    void print(CatalogueChanges changes, PrintWriter out) {
        out.println("## " + words.say("changes.title"));
        out.println();
        if (changes.isEmpty()) {
            out.println(words.say("changes.nothing"));
            return;
        }
        out.println(sentences.total(changes));
        list(lists.ofCatalogue(changes), out);
        section("changes.decided", lines(changes, true), out);
        section("changes.reached", lines(changes, false), out);
    }

    private List<String> lines(CatalogueChanges changes, boolean decided) {
        return changes.groups().stream()
                .filter(group -> group.isDecidedOtherwise() == decided)
                .map(this::line)
                .toList();
    }

    private void section(String heading, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println("### " + words.say(heading));
            list(lines, out);
        }
    }

    private static void list(List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
            lines.forEach(line -> out.println("- " + line));
        }
    }

    private String line(ChangedAnswers group) {
        return "**" + words.name(group.change().cause()) + "** — " + sentences.whole(group)
                + words.say("sentence.space") + lists.of(group);
    }

    /** A text as code, between more backticks than it has itself. */
    static String code(String text) {
        var printable = Printable.of(text);
        var fence = "`";
        while (printable.contains(fence)) {
            fence += "`";
        }
        var blank = printable.startsWith("`") || printable.endsWith("`") ? " " : "";
        return fence + blank + printable + blank + fence;
    }
}
