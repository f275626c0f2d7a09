package org.stateviews.local.token;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passwords of the demonstration accounts, as identity wrote them at its first start. */
public final class Passwords {

    private final Map<String, String> byAccount;

    private Passwords(Map<String, String> byAccount) {
        this.byAccount = byAccount;
    }

    /** Reads the file; none are known when it does not exist. */
    public static Passwords in(Path file) {
        if (!Files.isReadable(file)) {
            return new Passwords(Map.of());
        }
        return new Passwords(
                JsonMapper.shared()
                        .readValue(file.toFile(), new TypeReference<Map<String, String>>() {}));
    }

    /** Password of an account, empty when there is no such account. */
    public Optional<String> of(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }
}
