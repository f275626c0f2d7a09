package org.stateviews.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every version of every event ever written stays readable. Samples are only ever added: {@code
 * -Dgolden.write=true} writes those that are missing and touches none that is there.
 */
class GoldenSamplesTests {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void writeMissingSamplesWhenAsked() throws IOException {
        if (!Boolean.getBoolean("golden.write")) {
            return;
        }
        Files.createDirectories(SAMPLES);
        for (var type : EventType.values()) {
            var file = SAMPLES.resolve(type.wireName() + ".json");
            if (Files.notExists(file)) {
                var json = JSON.writerWithDefaultPrettyPrinter();
                Files.writeString(file, json.writeValueAsString(ExampleEvents.of(type)) + "\n");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSampleFitsItsSchema(EventType type) throws IOException {
        for (var sample : samples(type)) {
            assertThat(EventSchemas.check(type, sample)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSampleIsReadAndWrittenAgainUnchanged(EventType type) throws IOException {
        for (var sample : samples(type)) {
            var event = JSON.readValue(sample, type.record());

            assertThat(JSON.readTree(JSON.writeValueAsString(event)))
                    .isEqualTo(JSON.readTree(sample));
            assertThat(EventType.of(event)).isEqualTo(type);
            assertThat(event.key()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenTodayFitsTheSchema(EventType type) {
        assertThat(EventSchemas.check(type, JSON.writeValueAsString(ExampleEvents.of(type))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CALL_PUBLISHED       | /version     | 0
                    CALL_PUBLISHED       | /call/id     | "78/237/8"
                    CALL_PUBLISHED       | /call/titles | {"fr": "Un titre"}
                    SUBMISSION_RECEIVED  | /reference   | "78/237/8-FRA-1"
                    SUBMISSION_RECEIVED  | /publication | "PERHAPS"
                    SUBMISSION_RECEIVED  | /documents   | []
                    SUBMISSION_RECEIVED  | /documents/0/bytes | 0
                    SUBMISSION_RECEIVED  | /acceptance/late   | "yes"
                    SUBMISSION_WITHDRAWN | /at          | "2024-13-01T00:00:00Z"
                    SUBMISSION_WITHDRAWN | /at          | "2024-05-01T00:00:00+02:00"
                    EXTRACTION_REQUESTED | /mediaType   | "pdf"
                    PAGES_READ           | /pages/0/status    | "BEAUTIFUL"
                    PAGES_READ           | /pages/0/number    | 0
                    PAGES_READ           | /pages/0/confidence | 1.5
                    RECOGNITION_REQUESTED | /pages      | []
                    DOCUMENT_READ        | /document/sha256   | "5E"
                    DOCUMENT_NOT_READ    | /turn        | "NOBODY"
                    SEARCHABLE           | /passages    | -1
                    SEARCHABLE           | /waiting     | 0
                    ORIGINAL_OPENED      | /account     | ""
                    REPORT_OPENED        | /report      | "78-237-8-FRA-1"
                    REPORT_DRAFTED       | /draft       | "5E"
                    REPORT_EDITED        | /edit        | {"kind": "block-burnt"}
                    """)
    void aWrongValueIsRefusedWhereItStands(EventType type, String place, String wrong)
            throws IOException {
        var sample = JSON.readTree(samples(type).getFirst());
        var pointer = JsonPointer.compile(place);
        var parent = (ObjectNode) sample.at(pointer.head());

        parent.set(pointer.last().getMatchingProperty(), JSON.readTree(wrong));

        assertThat(EventSchemas.check(type, sample.toString()))
                .isNotEmpty()
                .allMatch(it -> it.getInstanceLocation().toString().startsWith(place));
    }

    @Test
    void whatIsNotKnownMayBeAbsentOrNull() throws IOException {
        var type = EventType.SUBMISSION_RECEIVED;
        var withNulls = sample(type.wireName() + "-nothing-optional.json");
        var bare = (ObjectNode) JSON.readTree(withNulls);
        bare.remove("onBehalfOf");
        bare.withObject("acceptance").remove("deadline");

        assertThat(EventSchemas.check(type, bare.toString())).isEmpty();
        assertThat(JSON.readValue(bare.toString(), SubmissionReceived.class))
                .isEqualTo(JSON.readValue(withNulls, SubmissionReceived.class));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldTooManyOrTooFewIsRefused(EventType type) throws IOException {
        var more = (ObjectNode) JSON.readTree(samples(type).getFirst());
        var fewer = more.deepCopy();
        more.put("surprise", 1);
        fewer.remove(
                type == EventType.CALL_PUBLISHED
                        ? "call"
                        : fewer.propertyNames().iterator().next());

        assertThat(EventSchemas.check(type, more.toString())).isNotEmpty();
        assertThat(EventSchemas.check(type, fewer.toString())).isNotEmpty();
    }

    private static List<String> samples(EventType type) throws IOException {
        try (var files = Files.list(SAMPLES)) {
            var found = files.filter(it -> belongsTo(type, it)).sorted().toList();
            assertThat(found).as("samples of " + type.wireName()).isNotEmpty();
            var texts = new ArrayList<String>();
            for (var file : found) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }

    /**
     * {@code <wire name>.json} is the first sample, {@code <wire name>-<what it shows>.json} more.
     */
    private static boolean belongsTo(EventType type, Path file) {
        var name = file.getFileName().toString();
        return name.equals(type.wireName() + ".json") || name.startsWith(type.wireName() + "-");
    }
}
