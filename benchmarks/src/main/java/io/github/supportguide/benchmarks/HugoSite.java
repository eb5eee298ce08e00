package io.github.supportguide.benchmarks;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.card.Cards;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cards of a catalogue as the source of a Hugo site. Its data are our own page models, so the facts are the same;
 * what many cards share lies in data files, as the templates want it.
 */
final class HugoSite {
    private static final Pattern WORDS = Pattern.compile("index \\$w \"([^\"]+)\"");
    private static final List<String> OWN_OF_FRAME =
            List.of("title", "description", "languages", "alternates", "canonical");

    private final Path folder;
    private final Path templates;
    private final Map<JsonNode, String> classes = new HashMap<>();

    /**
     * @param folder to be filled
     * @param templates the layouts and the configuration
     */
    HugoSite(Path folder, Path templates) {
        this.folder = folder;
        this.templates = templates;
    }

    /** The command that makes it, once it is written. */
    static List<String> command(Path folder, Path out) {
        return List.of("hugo", "--quiet", "--source", folder.toString(), "--destination", out.toString());
    }

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("hugo", "version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    void write(Catalogue catalogue, Instant asOf) throws IOException {
        copyTemplates();
        var languages = catalogue.settings().languages();
        for (var language : languages) {
            var words = Words.orEnglish(language);
            writeWords(words);
            write(Edition.of(catalogue, Audience.PUBLIC, asOf, words, languages, Optional.empty()));
        }
        for (var each : classes.entrySet()) {
            put("data/models/" + each.getValue() + ".json", each.getKey());
        }
    }

    private void copyTemplates() throws IOException {
        for (var file : templates()) {
            var copy = folder.resolve(templates.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private List<Path> templates() throws IOException {
        try (var files = Files.walk(templates)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Those texts that the templates ask for. */
    private void writeWords(Words words) throws IOException {
        var texts = JsonNodeFactory.instance.objectNode();
        for (var file : templates()) {
            WORDS.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> texts.put(key, words.say(key)));
        }
        put("data/words/" + words.languageTag() + ".json", texts);
    }

    private void write(Edition edition) throws IOException {
        for (var page : new Cards(edition, (template, model) -> new PageData.Piece(model))
                .plan()
                .toList()) {
            write(page, edition.language());
        }
    }

    private void write(PlannedPage page, String language) throws IOException {
        var card = PageData.of(page.page().get());
        shared("data/steps/" + language + ".json", card.remove("steps"));
        var matter = JsonNodeFactory.instance.objectNode();
        matter.put("lang", language);
        matter.set("frame", frame((ObjectNode) card.remove("frame"), language));
        var models = models(
                card.remove("issues").get("models"), card.remove("glance").get("models"));
        matter.set("reaches", reaches(models));
        matter.put("class", classOf(models, language));
        matter.set("card", card);
        put("content/" + String.join("/", page.path().folders()) + ".md", matter);
    }

    /** Each model with its issues and its first contacts. */
    private static JsonNode models(JsonNode issues, JsonNode glances) {
        for (var at = 0; at < issues.size(); at++) {
            ((ObjectNode) issues.get(at)).setAll((ObjectNode) glances.get(at));
        }
        return issues;
    }

    /** What differs from card to card; the rest goes to a data file. */
    private ObjectNode frame(ObjectNode frame, String language) throws IOException {
        var own = JsonNodeFactory.instance.objectNode();
        OWN_OF_FRAME.stream().filter(frame::has).forEach(name -> own.set(name, frame.remove(name)));
        own.set("twins", ((ObjectNode) frame.get("head")).remove("twins"));
        shared("data/frame/" + language + ".json", frame);
        return own;
    }

    /** Moves the channels of the offer’s own out of the rows, which then are the same for all offers of a class. */
    private static ArrayNode reaches(JsonNode models) {
        var reaches = JsonNodeFactory.instance.arrayNode();
        var known = new HashMap<JsonNode, Integer>();
        groups(models).forEach(group -> {
            var own = rows(group).filter(row -> row.get("reach").has("links")).toList();
            group.put("shared", own.isEmpty());
            own.forEach(row -> row.put("own", known.computeIfAbsent(row.remove("reach"), reach -> {
                reaches.add(reach);
                return reaches.size() - 1;
            })));
        });
        return reaches;
    }

    private static Stream<ObjectNode> groups(JsonNode models) {
        return models.valueStream()
                .flatMap(model -> model.get("groups").valueStream())
                .map(ObjectNode.class::cast);
    }

    private static Stream<ObjectNode> rows(ObjectNode group) {
        return group.get("rows").valueStream().map(ObjectNode.class::cast);
    }

    private String classOf(JsonNode models, String language) {
        return classes.computeIfAbsent(models, same -> language + classes.size());
    }

    private void shared(String file, JsonNode content) throws IOException {
        if (!Files.exists(folder.resolve(file))) {
            put(file, content);
        }
    }

    private void put(String file, JsonNode content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content.toString());
    }
}
