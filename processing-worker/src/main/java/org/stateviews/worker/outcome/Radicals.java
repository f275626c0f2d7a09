package org.stateviews.worker.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Signs for the parts of Chinese characters. Some look like a character, and a PDF may hold them in
 * its place, because both are the same shape in its font; whoever searches types the character.
 */
final class Radicals {

    private static final int FIRST = 0x2E80;
    private static final int FIRST_OF_KANGXI = 0x2F00;
    private static final int LAST = 0x2FD5;

    private static final Map<Integer, Integer> SUPPLEMENT = load();

    private Radicals() {}

    static boolean has(int sign) {
        return sign >= FIRST && sign <= LAST;
    }

    /** The character that looks the same; the sign itself where there is none. */
    static String character(int sign) {
        return sign < FIRST_OF_KANGXI
                ? Character.toString(SUPPLEMENT.getOrDefault(sign, sign))
                : Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
    }

    /** Source: {@code EquivalentUnifiedIdeograph.txt} of the Unicode Character Database. */
    private static Map<Integer, Integer> load() {
        try (var in = Radicals.class.getResourceAsStream("radicals.txt")) {
            if (in == null) {
                throw new IllegalStateException("radicals.txt is missing");
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split(" "))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    it -> Integer.parseInt(it[0], 16),
                                    it -> Integer.parseInt(it[1], 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("radicals.txt cannot be read", e);
        }
    }
}
