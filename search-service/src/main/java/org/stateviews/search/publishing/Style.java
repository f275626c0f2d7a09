package org.stateviews.search.publishing;

/** Styles of {@code publishing/styles.xml} that paragraphs have. */
enum Style {
    MASTHEAD_ORGANIZATION("MastheadOrganization"),
    MASTHEAD_SYMBOL("MastheadSymbol"),
    MASTHEAD_ORGAN("MastheadOrgan"),
    MASTHEAD_LINE("MastheadLine"),
    MASTHEAD_END("MastheadEnd"),
    AGENDA_LINE("AgendaLine"),
    AGENDA_TITLE("AgendaTitle"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    DOCUMENT_PART("DocumentPart"),
    SUMMARY_HEADING("SummaryHeading"),
    SUMMARY_TEXT("SummaryText"),
    SUMMARY_END("SummaryEnd"),
    CONTENTS_HEADING("ContentsHeading"),
    CONTENTS_COLUMNS("ContentsColumns"),
    CONTENTS_1("TOC1"),
    CONTENTS_2("TOC2"),
    CONTENTS_3("TOC3"),
    CONTENTS_REPLY("ContentsReply"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    REPLY_HEADING("ReplyHeading"),
    REPLY_SUBHEADING("ReplySubheading"),
    BRACKET_LINE("BracketLine"),
    NUMBERED_PARAGRAPH("NumberedParagraph"),
    PLAIN_PARAGRAPH("PlainParagraph"),
    QUOTATION("Quotation"),
    CORRECTION("Correction"),
    HEADER("Header"),
    HEADER_EVEN("HeaderEven"),
    END_LINE("EndLine");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** As documents refer to it. */
    String id() {
        return id;
    }

    /** Whether it stands in the contents. */
    boolean inContents() {
        return switch (this) {
            case HEADING_1, HEADING_2, HEADING_3, REPLY_HEADING -> true;
            default -> false;
        };
    }
}
