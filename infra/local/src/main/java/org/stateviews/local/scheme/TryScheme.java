package org.stateviews.local.scheme;

import java.nio.file.Path;
import java.util.List;
import org.stateviews.local.state.StateFile;
import org.stateviews.local.token.NoTokenException;
import org.stateviews.local.token.TokenDoor;

/**
 * Behind {@code infra/try-scheme FOLDER [--listed N] [--data DIR]}: says which passages would gain
 * and lose which concepts under the scheme of a folder, and changes nothing.
 */
public final class TryScheme {

    private static final int LISTED = 50;

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
        if (words.size() % 2 == 0) {
            throw usage();
        }
        var home = Path.of(System.getProperty("stateviews.home", "."));
        var data = home.resolve(".stateviews");
        int listed = LISTED;
        for (int i = 1; i < words.size(); i += 2) {
            switch (words.get(i)) {
                case "--data" -> data = Path.of(words.get(i + 1));
                case "--listed" -> listed = number(words.get(i + 1));
                default -> throw usage();
            }
        }
        var files = SchemeFolder.files(Path.of(words.getFirst()));
        var missing = "no platform runs over " + data;
        var addresses =
                StateFile.in(data).addresses().orElseThrow(() -> new NotTriedException(missing));
        var token =
                new TokenDoor(addresses.identity(), data.resolve("accounts.json")).token("admin");
        return new TrialDoor(addresses.worker(), token).changes(files, listed);
    }

    private static int number(String word) {
        if (!word.matches("\\d{1,9}")) {
            throw usage();
        }
        return Integer.parseInt(word);
    }

    private static NotTriedException usage() {
        return new NotTriedException("usage: infra/try-scheme FOLDER [--listed N] [--data DIR]");
    }
}
