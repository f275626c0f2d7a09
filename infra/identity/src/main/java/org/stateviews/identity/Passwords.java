package org.stateviews.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passwords of all accounts, made at first start and kept in one file that the scripts read too.
 * They are random with 99 bits each, so they are compared as they are, in constant time: a slow
 * hash protects passwords that people chose, and 200 of them would cost every start ten seconds.
 */
final class Passwords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final TypeReference<TreeMap<String, String>> SHAPE = new TypeReference<>() {};

    private final Map<String, String> byAccount;

    private Passwords(Map<String, String> byAccount) {
        this.byAccount = Map.copyOf(byAccount);
    }

    /**
     * Reads the file and adds what it lacks; passwords that exist stay as they are.
     *
     * @throws IllegalStateException if the file is no JSON object of texts: it is then left alone
     */
    static Passwords open(PrivateFile file, List<Account> accounts, JsonMapper json)
            throws IOException {
        var known = read(file, json);
        var before = known.size();
        var random = new SecureRandom();
        accounts.forEach(account -> known.computeIfAbsent(account.name(), _ -> create(random)));
        if (known.size() != before) {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsString(known) + "\n");
        }
        return new Passwords(known);
    }

    boolean matches(String account, @Nullable String offered) {
        var expected = byAccount.get(account);
        return expected != null
                && offered != null
                && MessageDigest.isEqual(bytes(expected), bytes(offered));
    }

    private static Map<String, String> read(PrivateFile file, JsonMapper json) throws IOException {
        try {
            var text = file.read();
            return text.isEmpty() ? new TreeMap<>() : json.readValue(text.get(), SHAPE);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    file.path()
                            + " is not a list of accounts. Put it right, or move it away and new"
                            + " passwords are made at the next start",
                    e);
        }
    }

    /** Four groups of five, without letters that look like digits: {@code k7mqd-…}. */
    private static String create(RandomGenerator random) {
        var password = new StringBuilder(23);
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
