package io.github.supportguide.api.access;

import io.github.supportguide.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key file that cannot count. Its message says in English all that is wrong with it, a line for each: file, line, what
 * it is and how to mend it.
 */
public final class InvalidKeyFile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Words ENGLISH = Words.orEnglish("en");

    InvalidKeyFile(Path file, List<KeyFault> faults) {
        super(told(file, faults), null, false, false);
    }

    private static String told(Path file, List<KeyFault> faults) {
        return faults.stream()
                .map(fault -> file.getFileName() + ":" + fault.line() + ": " + fault.told(ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
