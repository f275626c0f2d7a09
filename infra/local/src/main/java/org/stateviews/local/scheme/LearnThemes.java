package org.stateviews.local.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.stateviews.local.token.NoTokenException;

/**
 * Behind {@code infra/learn-themes FOLDER [--fewest N] [--data DIR]}: learns of the reviews on a
 * running platform, says whether that helps, and writes {@code learned.tsv} beside the scheme of a
 * folder. What answers searches is not changed.
 */
public final class LearnThemes {

    private static final String FILE = "learned.tsv";
    private static final int FEWEST = 10;
    private static final String USAGE =
            "usage: infra/learn-themes FOLDER [--fewest N] [--data DIR]";

    private LearnThemes() {}

    /** Ends with 0 when something was learned, with 1 when not. */
    public static void main(String[] words) throws InterruptedException, IOException {
        try {
            if (!learn(List.of(words))) {
                System.exit(1);
            }
        } catch (NoTokenException | NotTriedException e) {
            System.err.println("infra/learn-themes: " + e.getMessage());
            System.exit(1);
        }
    }

    private static boolean learn(List<String> words) throws InterruptedException, IOException {
        var asked = SchemeQuestion.parse(words, "--fewest", FEWEST, USAGE);
        var learned = asked.door().learned(asked.files(), asked.number());
        learned.lines().forEach(System.out::println);
        if (learned.file().isEmpty()) {
            System.out.println("Nothing was learned that helps; no file was written.");
            return false;
        }
        Files.writeString(asked.folder().resolve(FILE), learned.file());
        System.out.println(
                "%s was written. infra/try-scheme %s says what it would change."
                        .formatted(asked.folder().resolve(FILE), asked.folder()));
        return true;
    }
}
