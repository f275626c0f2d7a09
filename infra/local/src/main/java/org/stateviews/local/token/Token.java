package org.stateviews.local.token;

import java.nio.file.Path;
import java.util.List;
import org.stateviews.local.state.StateFile;

/** Behind {@code infra/token ACCOUNT [--data DIR]}: prints a bearer token and nothing else. */
public final class Token {

    private Token() {}

    /** Ends with 1 and one line on standard error when no token could be had. */
    public static void main(String[] words) {
        try {
            System.out.println(token(List.of(words)));
        } catch (NoTokenException e) {
            System.err.println("infra/token: " + e.getMessage());
            System.exit(1);
        }
    }

    private static String token(List<String> words) {
        var withData = words.size() == 3 && words.get(1).equals("--data");
        if (words.size() != 1 && !withData) {
            throw new NoTokenException("usage: infra/token ACCOUNT [--data DIR]");
        }
        var home = Path.of(System.getProperty("stateviews.home", "."));
        var data = withData ? Path.of(words.getLast()) : home.resolve(".stateviews");
        var addresses =
                StateFile.in(data)
                        .addresses()
                        .orElseThrow(
                                () ->
                                        new NoTokenException(
                                                "no platform runs over %s: infra/up starts it"
                                                        .formatted(data)));
        return new TokenDoor(addresses.identity(), data.resolve("accounts.json"))
                .token(words.getFirst());
    }
}
