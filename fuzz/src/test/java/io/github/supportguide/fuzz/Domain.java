package io.github.supportguide.fuzz;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.supportguide.code.Coded;

/** What the library consists of, whether it comes as classes or as a jar. */
final class Domain {
    private static final String PACKAGES = Coded.class.getPackageName().replaceFirst("[.]code$", "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(location -> location.contains("/domain/"))
            .importPackages(PACKAGES);

    private Domain() {}

    static JavaClasses classes() {
        return CLASSES;
    }
}
