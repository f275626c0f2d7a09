package org.stateviews.benchmark.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that the door accepts. */
enum Format {
    TXT(".txt"),
    PDF(".pdf"),
    DOCX(".docx");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Format by the ending of a file's name. */
    static Optional<Format> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> name.endsWith(it.ending)).findFirst();
    }
}
