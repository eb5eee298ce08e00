package io.github.supportguide.api;

import io.github.supportguide.api.http.Cors;
import io.github.supportguide.api.http.Reader;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.api.operate.Health;
import io.github.supportguide.api.resource.Answers;
import io.github.supportguide.api.resource.Offers;
import io.github.supportguide.api.resource.Policy;
import io.github.supportguide.api.resource.Publishers;
import io.github.supportguide.api.resource.Vocabulary;
import io.github.supportguide.api.spec.DocsPage;
import io.github.supportguide.api.spec.OpenApi;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address of the API and who answers there. */
final class Routes {
    static final List<Resource> RESOURCES = Stream.of(
                    List.of(Answers.RESOURCE),
                    Offers.RESOURCES,
                    Publishers.RESOURCES,
                    Vocabulary.RESOURCES,
                    Policy.RESOURCES)
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    static void register(RoutesConfig routes, Reader reader, Cors cors) {
        RESOURCES.forEach(resource -> read(routes, resource.path(), ctx -> reader.read(resource, ctx), cors));
        routes.post(Answers.PATH, ctx -> Answers.post(ctx, reader));
        Stream.of(OpenApi.files(), DocsPage.files())
                .flatMap(List::stream)
                .forEach(file -> read(routes, file.path(), file, cors));
    }

    /** What those want to read who got a problem. */
    static void register(RoutesConfig routes, Help help, Cors cors) {
        read(routes, Help.LIST, help::list, cors);
        read(routes, Help.ONE, help::one, cors);
    }

    /** What those ask who send questions here. */
    static void register(RoutesConfig routes, Health health, Cors cors) {
        read(routes, "/live", health::live, cors);
        read(routes, "/ready", health::ready, cors);
    }

    /** An address to read from answers GET, HEAD and OPTIONS. */
    static void read(RoutesConfig routes, String path, Handler handler, Cors cors) {
        var methods = String.join(", ", allowed(path));
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, ctx -> {
            ctx.status(204).header("Allow", methods);
            cors.allow(ctx, methods);
        });
    }

    /** The methods that an address of ours takes. */
    static Set<String> allowed(String path) {
        if (path.equals(OperationsServer.RELOAD)) {
            return Set.of("POST");
        }
        var methods = new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS"));
        if (path.equals(Answers.PATH)) {
            methods.add("POST");
        }
        return methods;
    }
}
