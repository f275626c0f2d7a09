package org.stateviews.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    @ParameterizedTest
    @ValueSource(strings = {"kit/messages", "kit/problems"})
    void arabicSaysEverythingThatEnglishSays(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var arabic = read(bundle + "_ar.properties");

        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(arabic.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(arabic, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(arabic.getProperty(key)).as(key).doesNotContain("'");
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
