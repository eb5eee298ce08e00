/** Who is responsible for a marketplace offer sold through CSP, whom to contact, and what comes next. */
module io.github.supportguide.domain {
    requires static org.jmolecules.ddd;
    requires static org.jmolecules.architecture.hexagonal;
    requires static org.jspecify;

    exports io.github.supportguide.catalogue;
    exports io.github.supportguide.change;
    exports io.github.supportguide.code;
    exports io.github.supportguide.contracting;
    exports io.github.supportguide.edition;
    exports io.github.supportguide.guide;
    exports io.github.supportguide.offer;
    exports io.github.supportguide.overlay;
    exports io.github.supportguide.party;
    exports io.github.supportguide.policy;
}
