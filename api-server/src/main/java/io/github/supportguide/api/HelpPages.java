package io.github.supportguide.api;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The pages that explain problems to people, under {@code /problems}. */
@SecondaryPort
public interface HelpPages {
    /** Where nobody explains anything. */
    HelpPages NONE = (name, language) -> Optional.empty();

    /**
     * What is at {@code /problems/{name}}, if anything is.
     *
     * @param name the code of a problem, a file that its page refers to, or nothing for the list of all
     * @param language as a BCP 47 tag
     */
    Optional<HelpPage> at(String name, String language);

    /**
     * A page or a file beside it.
     *
     * @param policy what browsers may do on it, as {@code Content-Security-Policy}
     */
    record HelpPage(String contentType, String policy, byte[] bytes) {}
}
