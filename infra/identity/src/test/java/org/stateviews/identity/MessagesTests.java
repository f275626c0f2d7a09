package org.stateviews.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void arabicSaysEverythingThatEnglishSays() throws IOException {
        var english = read("/messages.properties");
        var arabic = read("/messages_ar.properties");

        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(arabic.values()).allSatisfy(MessagesTests::isWritten);
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
