package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tika.pipes.PipesResult.STATUS;
import org.junit.jupiter.api.Test;

/** Every status of the library has a row here; a new one breaks the table until it gets its own. */
class MeaningTests {

    private static final String TABLE =
            """
            PARSE_SUCCESS                    ANSWERED
            PARSE_SUCCESS_WITH_EXCEPTION     ANSWERED
            EMPTY_OUTPUT                     DOCUMENT_FAILED
            PARSE_EXCEPTION_NO_EMIT          DOCUMENT_FAILED
            PARSE_EXCEPTION_EMIT             DOCUMENT_FAILED
            TIMEOUT                          OUT_OF_TIME
            OOM                              OUT_OF_MEMORY
            UNSPECIFIED_CRASH                PROCESS_FAILED
            CLIENT_UNAVAILABLE_WITHIN_MS     PROCESS_FAILED
            INTERRUPTED_EXCEPTION            PROCESS_FAILED
            FETCHER_INITIALIZATION_EXCEPTION PROCESS_FAILED
            NO_FETCHER_FOUND                 PROCESS_FAILED
            FETCH_EXCEPTION                  PROCESS_FAILED
            INTERMEDIATE_RESULT              PROCESS_FAILED
            NO_EMITTER_FOUND                 PROCESS_FAILED
            EMIT_SUCCESS                     PROCESS_FAILED
            EMIT_SUCCESS_PARSE_EXCEPTION     PROCESS_FAILED
            EMIT_EXCEPTION                   PROCESS_FAILED
            """;

    @Test
    void everyStatusOfTheLibraryHasItsMeaning() {
        var meanings =
                Arrays.stream(STATUS.values())
                        .collect(Collectors.toMap(STATUS::name, it -> Meaning.of(it).name()));

        assertThat(meanings).containsExactlyInAnyOrderEntriesOf(table());
    }

    private static Map<String, String> table() {
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }
}
