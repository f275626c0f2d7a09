package org.stateviews.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "fr", "ru", "es"})
    void everyLanguageSaysEverythingThatEnglishSays(String language) throws IOException {
        var english = read("/messages.properties");
        var other = read("/messages_" + language + ".properties");

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(other.values()).allSatisfy(MessagesTests::isWritten);
        assertThat(english.values()).allSatisfy(MessagesTests::isWritten);
    }

    private static void isWritten(Object text) {
        assertThat(text.toString()).isNotBlank().doesNotContain("'", "{");
    }

    private static Properties read(String name) throws IOException {
        try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name), name)) {
            var messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
