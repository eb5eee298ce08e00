package io.github.supportguide.api.trace;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What is remembered of one request: written while it runs, read when it is over. */
public final class Trace {
    private static final String ATTRIBUTE = Trace.class.getName();

    private final String id;
    private List<Answered> answers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String caller = "public";
    private @Nullable String route;

    private Trace(String id) {
        this.id = id;
    }

    public static Trace of(Context ctx) {
        return (Trace) ctx.req().getAttribute(ATTRIBUTE);
    }

    /** What is remembered of a request from now on, also of one that our code never sees. */
    public static Trace of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace trace) {
            return trace;
        }
        var trace = new Trace(RequestId.in(request.getHeaders()));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** Names every request at its start, and its reply. */
    public static void begin(HttpConfiguration http) {
        http.addCustomizer((request, reply) -> {
            name(request, reply);
            return request;
        });
    }

    /** Names a reply that was begun anew. */
    public static void name(Request request, HttpFields.Mutable reply) {
        reply.put(RequestId.HEADER, of(request).id());
    }

    /** Who asks, by the name that their key has here; never the key. */
    public void calledBy(String name) {
        caller = name;
    }

    /** The address of ours that was asked, as a template. */
    public void took(String template) {
        route = template;
    }

    /** A question was answered, by the codes of its outcome and of whom to contact first. */
    public void answered(String outcome, String firstContact) {
        answers.add(new Answered(outcome, firstContact));
    }

    /** The same of a reply as a whole. */
    public void answered(List<Answered> questions) {
        answers = new ArrayList<>(questions);
    }

    /** A problem was told, by the code of its type. */
    public void refused(String problem) {
        problems.add(problem);
    }

    public String id() {
        return id;
    }

    public String caller() {
        return caller;
    }

    /** Empty if no address of ours was asked. */
    public Optional<String> route() {
        return Optional.ofNullable(route);
    }

    public List<Answered> answers() {
        return List.copyOf(answers);
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** One answer, by its codes. */
    public record Answered(String outcome, String firstContact) {}
}
