package org.stateviews.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern LOOSE = Pattern.compile("[^\u00a0\u202f][;:?!»]|«[^\u00a0\u202f]");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "fr", "ru", "es"})
    void everyLanguageSaysEverythingThatEnglishSays(String language) throws IOException {
        for (var bundle : List.of("kit/messages", "kit/problems")) {
            compare(read(bundle + ".properties"), read(bundle + "_" + language + ".properties"));
        }
    }

    /** A plain space may break the line before the sign; French never lets that happen. */
    @ParameterizedTest
    @ValueSource(strings = {"kit/messages", "kit/problems"})
    void frenchSignsAreHeldByNoBreakSpaces(String bundle) throws IOException {
        assertThat(read(bundle + "_fr.properties").values())
                .noneMatch(text -> LOOSE.matcher(text.toString()).find());
    }

    private static void compare(Properties english, Properties other) {
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(placeholders(other, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    private static SortedSet<String> placeholders(Properties messages, String key) {
        var found = new TreeSet<String>();
        PLACEHOLDER
                .matcher(messages.getProperty(key))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    private static Properties read(String name) throws IOException {
        var loader = MessagesTests.class.getClassLoader();
        try (var in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            var messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
