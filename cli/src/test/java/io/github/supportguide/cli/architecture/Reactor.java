package io.github.supportguide.cli.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The modules of the build that hold code, by their folders, and on which of them each depends. */
final class Reactor {
    private static final Path ROOT = Path.of("..");
    private static final String OURS = "supportguide-";

    private final Map<String, Set<String>> modules = new TreeMap<>();

    private Reactor() {}

    static Reactor read() throws IOException, ParserConfigurationException, SAXException {
        var reactor = new Reactor();
        reactor.enter("", Set.of());
        return reactor;
    }

    /** The folders of the modules, such as {@code adapters/words}. */
    Set<String> folders() {
        return modules.keySet();
    }

    /** The modules that one depends on itself, by the last part of their folders. */
    Set<String> dependenciesOf(String folder) {
        return modules.get(folder);
    }

    Street street() {
        var uses = new TreeMap<String, Set<String>>();
        modules.forEach((folder, used) -> uses.put(Path.of(folder).getFileName().toString(), used));
        return new Street(uses);
    }

    private void enter(String folder, Set<String> inherited)
            throws IOException, ParserConfigurationException, SAXException {
        var project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(folder).resolve("pom.xml").toFile())
                .getDocumentElement();
        var used = new TreeSet<>(inherited);
        used.addAll(dependencies(project, holds(folder, "src/main/java")));
        var inside = modulesOf(project);
        for (var module : inside) {
            enter(folder.isEmpty() ? module : folder + "/" + module, used);
        }
        if (holds(folder, "src/main/java") || holds(folder, "src/test/java")) {
            modules.put(folder, used);
        }
    }

    private static boolean holds(String folder, String inside) {
        return Files.isDirectory(ROOT.resolve(folder).resolve(inside));
    }

    private static Set<String> modulesOf(Element project) {
        var inProfiles = children(project, "profiles").flatMap(profiles -> children(profiles, "profile"));
        return new TreeSet<>(Stream.concat(Stream.of(project), inProfiles)
                .flatMap(part -> children(part, "modules"))
                .flatMap(modules -> children(modules, "module"))
                .map(Element::getTextContent)
                .toList());
    }

    /** What a module needs to run; for one that only tests, what it needs to test. */
    private static Set<String> dependencies(Element project, boolean runs) {
        return new TreeSet<>(children(project, "dependencies")
                .flatMap(all -> children(all, "dependency"))
                .filter(one -> !runs || !text(one, "scope").equals("test"))
                .map(one -> text(one, "artifactId"))
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.substring(OURS.length()))
                .toList());
    }

    private static String text(Element parent, String name) {
        return children(parent, name).map(Element::getTextContent).findFirst().orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
