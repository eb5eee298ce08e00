package io.github.supportguide.fuzz;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.supportguide.offer.OfferId;
import java.nio.file.Path;

/** What the library consists of, from where it is loaded. */
final class Domain {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPath(Path.of(OfferId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()));

    private Domain() {}

    static JavaClasses classes() {
        return CLASSES;
    }
}
