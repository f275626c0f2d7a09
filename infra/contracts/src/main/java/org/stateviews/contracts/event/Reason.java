package org.stateviews.contracts.event;

import java.util.Optional;

/**
 * Why a page or a document is not simply read, and whose turn it is. Events carry the code, so that
 * words can improve without touching history; each code has words in every language of the pages.
 */
public enum Reason {
    /** The page shows something but holds no characters, as scans do. */
    NO_TEXT_LAYER("no-text-layer", Turn.MISSION),
    /** The document was read to its end and holds no character. */
    NO_TEXT("no-text", Turn.MISSION),
    /** A password protects the document. */
    LOCKED("locked", Turn.MISSION),
    /** The bytes do not form a document of their format. */
    DAMAGED("damaged", Turn.MISSION),
    /** The exact type, found while reading, is not one that is read. */
    NOT_READABLE_TYPE("not-readable-type", Turn.MISSION),
    /** Reading was stopped at the time limit. */
    TOOK_TOO_LONG("took-too-long", Turn.SECRETARIAT),
    /** Reading needed more memory than it is given. */
    TOO_MUCH_MEMORY("too-much-memory", Turn.SECRETARIAT),
    /** The reading process ended three times without an answer. */
    READER_STOPPED("reader-stopped", Turn.OPERATOR),
    /** The limit of characters per document ended the reading here. */
    CHARACTER_LIMIT("character-limit", Turn.SECRETARIAT),
    /** Part of the page or document could not be decoded. */
    PARTLY_DAMAGED("partly-damaged", Turn.MISSION),
    /** The sealed original is not in the document store. */
    ORIGINAL_MISSING("original-missing", Turn.OPERATOR);

    private final String code;
    private final Turn turn;

    Reason(String code, Turn turn) {
        this.code = code;
        this.turn = turn;
    }

    /** Stable code in events and in the API. */
    public String code() {
        return code;
    }

    /** Who can do something about it. */
    public Turn turn() {
        return turn;
    }

    /** Reason of a code; empty for one from a newer release. */
    public static Optional<Reason> ofCode(String code) {
        for (var reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
