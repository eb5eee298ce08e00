package io.github.supportguide.api;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.function.Function;

/** {@code GET /problems/{type}}: where the type of a problem leads those who follow it. */
final class Help {
    static final String LIST = ProblemType.HELP;
    static final String ONE = ProblemType.HELP + "{type}";

    private final HelpPages pages;
    private final Function<Context, Words> language;

    Help(HelpPages pages, Function<Context, Words> language) {
        this.pages = pages;
        this.language = language;
    }

    void list(Context ctx) {
        send("", ctx);
    }

    void one(Context ctx) {
        send(ctx.pathParam("type"), ctx);
    }

    private void send(String name, Context ctx) {
        var page = pages.at(name, language.apply(ctx).languageTag()).orElseThrow(NotFoundResponse::new);
        ctx.header("Cache-Control", "no-cache");
        ctx.header("Content-Security-Policy", page.policy());
        ctx.contentType(page.contentType()).result(page.bytes());
    }
}
