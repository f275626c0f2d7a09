package org.stateviews.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.state.RegionalGroup;

class MessagesTests {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "problems"})
    void arabicSaysAllThatEnglishSays(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var arabic = read(bundle + "_ar.properties");

        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(arabic.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages.properties",
                "messages_ar.properties",
                "problems.properties",
                "problems_ar.properties"
            })
    void apostrophesAreTypographicBecauseTheStraightOneHidesArguments(String file)
            throws IOException {
        assertThat(read(file).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyGroupKindAndPermissionHasAName() throws IOException {
        var keys =
                Stream.of(
                                names("group.", RegionalGroup.values()),
                                names("kind.", DocumentKind.values()),
                                names("publication.", Publication.values()))
                        .flatMap(it -> it);

        assertThat(read("messages.properties").keySet()).containsAll(keys.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passage-missing",
                "passage-foreign",
                "passage-outdated",
                "page-file-missing",
                "original-missing",
                "unfinished",
                "versions-differ"
            })
    void everyExceptionOfAProofSaysWhatItMeansAndWhatToDo(String code) throws IOException {
        var key = "mismatch." + code;

        assertThat(read("messages.properties").keySet())
                .contains(key, key + ".meaning", key + ".remedy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consent-missing",
                "source-withdrawn",
                "source-revised",
                "source-corrected",
                "source-rethemed",
                "source-gone",
                "source-unanswered",
                "unsupported",
                "two-texts",
                "quantifier-wrong",
                "state-uncited",
                "group-undercited",
                "language-undercited",
                "over-budget",
                "order-wrong",
                "name-unofficial",
                "date-form",
                "page-cited",
                "emphasis"
            })
    void everyFindingInAReportHasWords(String code) throws IOException {
        assertThat(read("messages.properties").keySet()).contains("finding." + code);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(Reason reason) throws IOException {
        assertThat(read("messages.properties").keySet()).contains("reason." + reason.code());
    }

    private static Stream<Object> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream("/" + file))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
