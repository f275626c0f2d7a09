package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private static final Pattern LOOSE = Pattern.compile("[^\u00a0\u202f][;:?!»]|«[^\u00a0\u202f]");
    private static final Map<String, Pattern> LETTERS =
            Map.of(
                    "ar", Pattern.compile("\\p{IsArabic}"),
                    "zh", Pattern.compile("\\p{IsHan}"),
                    "ru", Pattern.compile("\\p{IsCyrillic}"),
                    "fr", Pattern.compile("\\p{IsLatin}"),
                    "es", Pattern.compile("\\p{IsLatin}"));

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "fr", "ru", "es"})
    void everyLanguageSaysEverythingThatEnglishSays(String language) throws IOException {
        for (var bundle : List.of("messages", "problems")) {
            compare(
                    read(bundle + ".properties"),
                    read(bundle + "_" + language + ".properties"),
                    Objects.requireNonNull(LETTERS.get(language)));
        }
    }

    /** A plain space may break the line before the sign; French never lets that happen. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "problems"})
    void frenchSignsAreHeldByNoBreakSpaces(String bundle) throws IOException {
        assertThat(read(bundle + "_fr.properties").values())
                .noneMatch(text -> LOOSE.matcher(text.toString()).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_zh", "_fr", "_ru", "_es"})
    void everyReasonSaysWhatHappenedAndWhatToDo(String language) throws IOException {
        var messages = read("messages" + language + ".properties");
        for (var reason : Reason.values()) {
            assertThat(messages).containsKeys("reason." + reason.code(), "remedy." + reason.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_zh", "_fr", "_ru", "_es"})
    void everyRefusalHasItsWords(String language) throws IOException {
        var messages = read("problems" + language + ".properties");
        for (var code : Refusal.Code.values()) {
            var key = "problem." + code.value();
            assertThat(messages).containsKeys(key + ".title", key + ".detail");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_zh", "_fr", "_ru", "_es"})
    void everyConstantThatPagesShowHasItsWords(String language) throws IOException {
        var messages = read("messages" + language + ".properties");

        assertWords(messages, "status.%s", SubmissionStatus.values());
        assertWords(messages, "status.%s.meaning", SubmissionStatus.values());
        assertWords(messages, "waiting.%s", WaitingFor.values());
        assertWords(messages, "turn.%s", Turn.values());
        assertWords(messages, "kind.%s", DocumentKind.values());
        assertWords(messages, "page.%s", PageStatus.values());
        assertWords(messages, "handin.publication.%s", Publication.values());
    }

    private static void compare(Properties english, Properties other, Pattern letters) {
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(other.getProperty(key)).as(key).doesNotContain("'");
            assertThat(placeholders(other, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(
                            letters.matcher(other.getProperty(key)).find()
                                    || english.getProperty(key).matches("[^a-z]*"))
                    .as(key)
                    .isTrue();
        }
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
