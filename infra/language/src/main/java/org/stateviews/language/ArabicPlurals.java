package org.stateviews.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Broken plurals, which no ending tells: {@code قواعد} is the plural of {@code قاعدة}. The table
 * holds the words of this field; other broken plurals are found as they are written.
 */
final class ArabicPlurals {

    private static final Map<String, String> SINGULARS = read();

    private ArabicPlurals() {}

    /** Stem of the singular for the stem of a broken plural; any other stem as it is. */
    static String singular(String stem) {
        return SINGULARS.getOrDefault(stem, stem);
    }

    private static Map<String, String> read() {
        try (var in = ArabicPlurals.class.getResourceAsStream("arabic-broken-plurals.txt")) {
            if (in == null) {
                throw new IllegalStateException("arabic-broken-plurals.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    pair -> ArabicStem.withoutAffixes(pair[0]),
                                    pair -> ArabicStem.withoutAffixes(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
