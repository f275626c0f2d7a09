package org.stateviews.worker.extraction.formats;

/**
 * Words between the reading process and the worker, beside Tika's own: classes of elements in the
 * text, and keys of what was noticed besides it.
 */
public final class Marks {

    /** Element of a page that the format counts. */
    public static final String PAGE = "page";

    /** Element of a sheet of a workbook; its first heading is its name. */
    public static final String SHEET = "sheet";

    /** Element with which a slide begins. */
    public static final String SLIDE = "slide-content";

    /** Element of what stands at the top of every page. */
    public static final String HEADER = "header";

    /** Element of what stands at the foot of every page. */
    public static final String FOOTER = "footer";

    /** Element of what stands sideways in the margin, or askew across the page. */
    public static final String MARGIN = "margin";

    /** Sign in a paragraph that looks like a heading: short, and bold from end to end. */
    public static final String HEADING = "heading";

    /** Element of a note, after the paragraph that refers to it. */
    public static final String FOOTNOTE = "footnote";

    /** Element of what a speaker wrote under a slide. */
    public static final String SPEAKER_NOTES = "slide-notes";

    /** Element of a remark on the text. */
    public static final String COMMENT = "comment";

    /** Files inside, one note for each of those that are looked at. */
    public static final String ATTACHMENT = "stateviews:attachment";

    /** Set when there are more files inside. */
    public static final String MORE_ATTACHMENTS = "stateviews:more-attachments";

    /** Names of programs inside. */
    public static final String MACRO = "stateviews:macro";

    /** Set when a picture stands in the text of a format without pages. */
    public static final String PICTURE = "stateviews:picture";

    /** Numbers of pages that show a picture or a drawing. */
    public static final String DRAWN_PAGE = "stateviews:drawn-page";

    /** Numbers of pages that are a picture with a few letters on it. */
    public static final String STAMPED_PAGE = "stateviews:stamped-page";

    /** Numbers of pages on which most letters come from fonts that do not say which they are. */
    public static final String UNKNOWN_LETTERS = "stateviews:unknown-letters";

    /** Set when an unlocked copy was written. */
    public static final String UNLOCKED = "stateviews:unlocked";

    private Marks() {}
}
