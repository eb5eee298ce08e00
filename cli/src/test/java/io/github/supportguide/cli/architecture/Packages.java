package io.github.supportguide.cli.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The packages right below one of ours, and which of them use which, by the classes as they were compiled. */
final class Packages {
    private static final String OURS = "io.github.supportguide";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS);

    private final String above;
    private final Set<String> names;

    /**
     * @param module the folder of the module
     * @param above the package below which to look, relative to ours; empty for ours itself
     */
    Packages(String module, String above) throws IOException {
        this.above = above.isEmpty() ? OURS : OURS + "." + above;
        var sources = Path.of("..", module, "src", "main", "java").resolve(this.above.replace('.', '/'));
        try (var folders = Files.list(sources)) {
            this.names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(toCollection(TreeSet::new));
        }
    }

    Set<String> names() {
        return names;
    }

    Street street() {
        return new Street(names.stream().collect(toMap(name -> name, this::usedBy)));
    }

    private Set<String> usedBy(String name) {
        return CLASSES.stream()
                .filter(type -> name.equals(nameOf(type.getPackageName())))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(used -> nameOf(used.getTargetClass().getBaseComponentType().getPackageName()))
                .filter(used -> names.contains(used) && !used.equals(name))
                .collect(toCollection(TreeSet::new));
    }

    /** The package right below {@code above} that another is or lies in; nothing we know if it lies elsewhere. */
    private String nameOf(String fullName) {
        return fullName.startsWith(above + ".")
                ? fullName.substring(above.length() + 1).split("\\.")[0]
                : "";
    }
}
