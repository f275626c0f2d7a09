package org.stateviews.worker.extraction;

import java.util.Arrays;
import java.util.Optional;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.extraction.formats.OpenText;
import org.stateviews.worker.extraction.formats.RichText;
import org.stateviews.worker.extraction.formats.WordDocument;

/** Kinds of document that are read, by exact type. Rules of each are in {@code formats}. */
enum Format {
    PDF("application/pdf", ".pdf", PageUnit.PAGE),
    DOCX(WordDocument.TYPE, ".docx", PageUnit.PART),
    DOC("application/msword", ".doc", PageUnit.PART),
    ODT(OpenText.TYPE, ".odt", PageUnit.PART),
    RTF(RichText.TYPE, ".rtf", PageUnit.PART),
    TXT("text/plain", ".txt", PageUnit.PART),
    EML("message/rfc822", ".eml", PageUnit.PART),
    MSG("application/vnd.ms-outlook", ".msg", PageUnit.PART),
    TIFF("image/tiff", ".tif", PageUnit.PAGE),
    PNG("image/png", ".png", PageUnit.PAGE),
    JPEG("image/jpeg", ".jpg", PageUnit.PAGE),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            ".pptx",
            PageUnit.SLIDE),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".xlsx",
            PageUnit.SHEET);

    private final String type;
    private final String ending;
    private final PageUnit unit;

    Format(String type, String ending, PageUnit unit) {
        this.type = type;
        this.ending = ending;
        this.unit = unit;
    }

    /** Format of a media type, parameters aside; empty for what is not read. */
    static Optional<Format> of(String mediaType) {
        int parameters = mediaType.indexOf(';');
        var plain = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return Arrays.stream(values()).filter(it -> it.type.equals(plain.strip())).findFirst();
    }

    /** Ending of a working copy's name: a hint where the first bytes say little. */
    String ending() {
        return ending;
    }

    /** Whether the format itself counts its units, so that a document without any is broken. */
    boolean counts() {
        return unit != PageUnit.PART;
    }
}
