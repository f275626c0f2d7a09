package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.Turn;
import org.stateviews.submissionapi.intake.Refusal;
import org.stateviews.submissionapi.tracking.SubmissionStatus;
import org.stateviews.submissionapi.tracking.WaitingFor;

class MessagesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "problems"})
    void arabicSaysEverythingThatEnglishSays(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var arabic = read(bundle + "_ar.properties");

        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(arabic.getProperty(key)).as(key).doesNotContain("'");
            assertThat(placeholders(arabic, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(
                            ARABIC.matcher(arabic.getProperty(key)).find()
                                    || english.getProperty(key).matches("[^a-z]*"))
                    .as(key)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ar.properties"})
    void everyReasonSaysWhatHappenedAndWhatToDo(String bundle) throws IOException {
        var messages = read(bundle);
        for (var reason : Reason.values()) {
            assertThat(messages).containsKeys("reason." + reason.code(), "remedy." + reason.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_ar.properties"})
    void everyRefusalHasItsWords(String bundle) throws IOException {
        var messages = read(bundle);
        for (var code : Refusal.Code.values()) {
            var key = "problem." + code.value();
            assertThat(messages).containsKeys(key + ".title", key + ".detail");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ar.properties"})
    void everyConstantThatPagesShowHasItsWords(String bundle) throws IOException {
        var messages = read(bundle);

        assertWords(messages, "status.%s", SubmissionStatus.values());
        assertWords(messages, "status.%s.meaning", SubmissionStatus.values());
        assertWords(messages, "waiting.%s", WaitingFor.values());
        assertWords(messages, "turn.%s", Turn.values());
        assertWords(messages, "kind.%s", DocumentKind.values());
        assertWords(messages, "page.%s", PageStatus.values());
        assertWords(messages, "handin.publication.%s", Publication.values());
    }

    private static void assertWords(Properties messages, String key, Enum<?>[] constants) {
        assertThat(messages.stringPropertyNames())
                .containsAll(Arrays.stream(constants).map(it -> key.formatted(it.name())).toList());
    }

    private static Set<String> placeholders(Properties messages, String key) {
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
