package io.github.supportguide.api.access;

import io.github.supportguide.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A key file that cannot count, with everything that is wrong with it. */
public final class InvalidKeyFile extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Words ENGLISH = Words.orEnglish("en");

    private final transient List<KeyFault> faults;

    InvalidKeyFile(List<KeyFault> faults) {
        super(faults.size() + " faults in a key file", null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<KeyFault> faults() {
        return faults;
    }

    /** In English, a line for each: file, line, what is wrong and how to mend it. */
    public String told(Path file) {
        return faults.stream()
                .map(fault -> file.getFileName() + ":" + fault.line() + ": " + fault.told(ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
