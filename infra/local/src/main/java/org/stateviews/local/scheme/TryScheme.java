package org.stateviews.local.scheme;

import java.util.List;
import org.stateviews.local.token.NoTokenException;

/**
 * Behind {@code infra/try-scheme FOLDER [--listed N] [--data DIR]}: says which passages would gain
 * and lose which concepts under the scheme of a folder, and changes nothing.
 */
public final class TryScheme {

    private static final int LISTED = 50;
    private static final String USAGE = "usage: infra/try-scheme FOLDER [--listed N] [--data DIR]";

    private TryScheme() {}

    /** Ends with 0 when it could be told, with 1 when not. */
    public static void main(String[] words) throws InterruptedException {
        try {
            ChangesText.lines(changes(List.of(words))).forEach(System.out::println);
        } catch (NoTokenException | NotTriedException e) {
            System.err.println("infra/try-scheme: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Changes changes(List<String> words) throws InterruptedException {
        var asked = SchemeQuestion.parse(words, "--listed", LISTED, USAGE);
        return asked.door().changes(asked.files(), asked.number());
    }
}
