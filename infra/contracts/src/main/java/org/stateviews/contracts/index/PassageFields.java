package org.stateviews.contracts.index;

/**
 * Fields of a passage in the index. One document is one passage; its id is the passage id and its
 * external version the number of events folded for the submission.
 */
public final class PassageFields {

    /** Text as read, standard analysis: finds exact forms in any language. */
    public static final String TEXT = "text";

    /** Heading path from the outermost in, joined by " › "; standard analysis. */
    public static final String HEADING = "heading";

    /** Submission reference, keyword. */
    public static final String REFERENCE = "reference";

    /** Revision of the submission, integer from 0. */
    public static final String REVISION = "revision";

    /** Call, keyword. */
    public static final String CALL = "call";

    /** Submitter code, keyword. */
    public static final String STATE = "state";

    /** Regional groups, keyword, none for submitters outside the groups. */
    public static final String GROUP = "group";

    /** Ordinal of the document, integer from 1. */
    public static final String DOCUMENT = "document";

    /** File name of the document, not searched. */
    public static final String DOCUMENT_NAME = "documentName";

    /** Role of the document, keyword. */
    public static final String KIND = "kind";

    /** Title of the submission, not searched. */
    public static final String TITLE = "title";

    /** Page on which the passage begins, integer from 1; absent where the format has no pages. */
    public static final String PAGE = "page";

    /** Page on which it ends, integer; absent like {@link #PAGE}. */
    public static final String LAST_PAGE = "lastPage";

    /** Number that the author gave the paragraph, keyword; absent where there is none. */
    public static final String PARAGRAPH = "paragraph";

    /** Place in the reading order of its document, integer from 1. */
    public static final String POSITION = "position";

    /** {@code ar zh en fr ru es}, {@code other:<code>} or {@code und}, keyword. */
    public static final String LANGUAGE = "language";

    /** {@code PUBLIC} or {@code SECRETARIAT_ONLY}, keyword. */
    public static final String PUBLICATION = "publication";

    /** Whether this text is the State's answer now, boolean. */
    public static final String CURRENT = "current";

    /** Whether a newer revision is being read, boolean. */
    public static final String BEING_REPLACED = "beingReplaced";

    /** Moment of acceptance, date. */
    public static final String RECEIVED_AT = "receivedAt";

    /** SHA-256 of the normalised text, keyword: it changes when somebody corrects the text. */
    public static final String TEXT_DIGEST = "textDigest";

    /** {@code OCR} when the text was recognised in a picture, keyword; absent when it was read. */
    public static final String READ_AS = "readAs";

    /** Text as the machine recognised it, not searched; absent unless somebody corrected it. */
    public static final String RECOGNISED = "recognised";

    /** Account that corrected the text last, keyword; absent unless somebody did. */
    public static final String CORRECTED_BY = "correctedBy";

    /** When the text was corrected last, date; absent unless somebody did. */
    public static final String CORRECTED_AT = "correctedAt";

    /** How many corrections of this passage count, integer; absent where none does. */
    public static final String CORRECTIONS = "corrections";

    /**
     * Ids of passages of earlier readings whose corrections have their place here since the
     * document was read again, keyword; absent where there are none.
     */
    public static final String MOVED_FROM = "movedFrom";

    /** Version of what read the document, keyword. */
    public static final String EXTRACTOR = "extractor";

    /**
     * Notations of the concepts that the passage is about, and of all that stand above them,
     * keyword; absent where there are none.
     */
    public static final String THEME = "theme";

    /** Notation of the concept that it is most about, keyword. */
    public static final String MAIN_THEME = "mainTheme";

    /**
     * Notations of the positions that the passage takes, not of those it speaks against, keyword.
     */
    public static final String HELD_POSITION = "heldPosition";

    /** Symbols of documents and numbers of resolutions that it cites, keyword. */
    public static final String CITES = "cites";

    /**
     * Its themes with their reasons, not searched: a list of objects with {@code id}, {@code
     * notation}, {@code ancestors}, {@code level}, {@code main}, {@code stance}, {@code score}
     * (0–1), {@code by} ({@code rule}, or the account of the person whose word stands over the
     * rules; {@link #THEME_REVIEWS} tells it in full) and {@code why}, a list of objects with
     * {@code pattern}, {@code strength}, {@code words}, {@code start}, {@code end} (offsets into
     * the text) and {@code heading} (in place of the text, else absent).
     */
    public static final String THEMES = "themes";

    /**
     * What people said of its themes, those included that they took away, not searched: a list of
     * objects with {@code theme} (notation), {@code verdict}, {@code reason}, {@code by}, {@code
     * at}, {@code version} (how many reviews of this theme at this passage count; 0 for one that
     * came with an earlier reading), {@code movedFrom} (ids of passages of earlier readings whose
     * reviews have their place here) and {@code known} (whether the scheme of the index has the
     * concept).
     */
    public static final String THEME_REVIEWS = "themeReviews";

    /**
     * Themes that a rule gave and nobody reviewed, nested: {@code theme} (notation and those above
     * it, keyword) and {@code score} (float).
     */
    public static final String OPEN_THEMES = "openThemes";

    private PassageFields() {}
}
