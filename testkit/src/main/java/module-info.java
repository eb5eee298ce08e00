/** What the tests of a program need that asks the support guide: fixtures, tables of answers, and rules. */
// ArchUnit has a name for its module, but no description of it
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.github.supportguide.testkit {
    requires transitive io.github.supportguide.domain;
    requires transitive com.tngtech.archunit;
    requires transitive org.junit.jupiter.api;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports io.github.supportguide.testkit;
}
