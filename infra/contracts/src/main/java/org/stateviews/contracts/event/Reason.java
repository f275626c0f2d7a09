package org.stateviews.contracts.event;

import java.util.Optional;

/**
 * Why a page or a document is not simply read, and whose turn it is. Events carry the code, so that
 * words can improve without touching history; each code has words in every language of the pages.
 */
public enum Reason {
    /** The page shows something but holds no characters, as scans do. */
    NO_TEXT_LAYER("no-text-layer", Turn.MISSION),
    /** The page's characters belong to fonts that do not say which letters they are. */
    UNKNOWN_LETTERS("unknown-letters", Turn.MISSION),
    /** Something is on the page in which no words could be recognised with any certainty. */
    NOTHING_RECOGNISED("nothing-recognised", Turn.MISSION),
    /** Words were recognised here and there, as on a photograph of a sign; a text is not seen. */
    SINGLE_WORDS("single-words", Turn.MISSION),
    /** Recognising the words on the page was stopped at the time limit. */
    RECOGNITION_TOO_LONG("recognition-too-long", Turn.SECRETARIAT),
    /** The program that recognises words ended at this page without an answer. */
    RECOGNITION_STOPPED("recognition-stopped", Turn.OPERATOR),
    /** Words in this script cannot be recognised, for its language is not installed. */
    RECOGNITION_LANGUAGE("recognition-language", Turn.OPERATOR),
    /** The page has more points than a picture may have here. */
    PICTURE_TOO_LARGE("picture-too-large", Turn.MISSION),
    /** The document was read to its end and holds no character. */
    NO_TEXT("no-text", Turn.MISSION),
    /** A password protects the document. */
    LOCKED("locked", Turn.MISSION),
    /** A password protects the document, and the one that came with it is another. */
    WRONG_PASSWORD("wrong-password", Turn.MISSION),
    /** It is locked in a way that is not known here, so a password is of no use. */
    UNKNOWN_LOCK("unknown-lock", Turn.MISSION),
    /** It is encrypted for certain readers, by certificate or rights management. */
    LOCKED_FOR_READERS("locked-for-readers", Turn.MISSION),
    /** The bytes do not form a document of their format. */
    DAMAGED("damaged", Turn.MISSION),
    /** The exact type, found while reading, is not one that is read. */
    NOT_READABLE_TYPE("not-readable-type", Turn.MISSION),
    /** It tells whoever opens it to fetch or repeat something; that is not followed. */
    UNSAFE_CONTENT("unsafe-content", Turn.MISSION),
    /** A file inside the document that is a document of its own, and nothing is missing. */
    ATTACHMENT_READ_APART("attachment-read-apart", Turn.MISSION),
    /** A file inside the document of a kind that is not read; it is named. */
    ATTACHMENT_NOT_READ("attachment-not-read", Turn.MISSION),
    /** A file inside the document of which nothing is there but its name. */
    ATTACHMENT_EMPTY("attachment-empty", Turn.MISSION),
    /** More files inside, larger or deeper ones, than are looked at. */
    ATTACHMENT_LIMIT("attachment-limit", Turn.MISSION),
    /** A program inside the document; it is never run, and nothing else is missing. */
    MACROS_NOT_RUN("macros-not-run", Turn.MISSION),
    /** Unpacked it is far larger than it looks; reading ended at the limit. */
    UNPACKED_SIZE("unpacked-size", Turn.MISSION),
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
    /** The virus scanner found something; the document is held back. */
    MALWARE("malware", Turn.MISSION),
    /** Larger than the virus scanner takes; the document is held back until it takes more. */
    TOO_LARGE_TO_SCAN("too-large-to-scan", Turn.OPERATOR),
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
