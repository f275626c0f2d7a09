package org.stateviews.local.token;

import java.nio.file.Path;

/** Behind {@code infra/token ACCOUNT}: prints a bearer token and nothing else. */
final class Token {

    private Token() {}

    public static void main(String[] words) {
        var home = Path.of(System.getProperty("stateviews.home", "."));
        if (words.length != 1 && !(words.length == 3 && words[1].equals("--data"))) {
            System.err.println("usage: infra/token ACCOUNT [--data DIR]");
            System.exit(2);
        }
        var data = words.length == 3 ? Path.of(words[2]) : home.resolve(".stateviews");
        try {
            System.out.println(
                    new TokenDoor(issuer(), data.resolve("accounts.json")).token(words[0]));
        } catch (NoTokenException e) {
            System.err.println("infra/token: " + e.getMessage());
            System.exit(1);
        }
    }

    private static String issuer() {
        return "http://localhost:" + System.getenv().getOrDefault("SV_PORT_IDENTITY", "9000");
    }
}
