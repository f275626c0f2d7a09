package org.stateviews.worker.extraction;

import org.apache.tika.pipes.PipesResult.STATUS;

/**
 * What a status of Tika's process means for a document. The table has no default on purpose: a
 * status that a later Tika adds does not compile before somebody has thought about it.
 */
enum Meaning {
    /** There is an answer; whether it is whole is told by looking into it. */
    ANSWERED,
    /** The document itself could not be opened; another try gives the same. */
    DOCUMENT_FAILED,
    /** The limit of time ended it. */
    OUT_OF_TIME,
    /** The limit of memory ended it. */
    OUT_OF_MEMORY,
    /** The process failed, for whatever reason; another try may help. */
    PROCESS_FAILED;

    static Meaning of(STATUS status) {
        return switch (status) {
            // "success" may hide a cut, a broken page or a bomb
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> ANSWERED;
            case EMPTY_OUTPUT, PARSE_EXCEPTION_NO_EMIT, PARSE_EXCEPTION_EMIT -> DOCUMENT_FAILED;
            case TIMEOUT -> OUT_OF_TIME;
            case OOM -> OUT_OF_MEMORY;
            case UNSPECIFIED_CRASH,
                    CLIENT_UNAVAILABLE_WITHIN_MS,
                    INTERRUPTED_EXCEPTION,
                    FETCHER_INITIALIZATION_EXCEPTION,
                    NO_FETCHER_FOUND,
                    FETCH_EXCEPTION ->
                    PROCESS_FAILED;
            // never asked for: we take answers back and use no emitter
            case INTERMEDIATE_RESULT,
                    NO_EMITTER_FOUND,
                    EMIT_SUCCESS,
                    EMIT_SUCCESS_PARSE_EXCEPTION,
                    EMIT_EXCEPTION ->
                    PROCESS_FAILED;
        };
    }
}
