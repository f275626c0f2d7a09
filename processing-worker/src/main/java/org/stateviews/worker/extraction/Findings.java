package org.stateviews.worker.extraction;

import java.util.Arrays;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.worker.extraction.formats.InsideNote;
import org.stateviews.worker.extraction.formats.Marks;
import org.stateviews.worker.extraction.signatures.SignatureNote;

/**
 * What the reading process noticed besides the text.
 *
 * @param document metadata of the document
 * @param exception what ended the reading early, empty when nothing did
 */
record Findings(Metadata document, String exception) {

    static Findings of(Metadata document, boolean whole) {
        var exception = document.get(TikaCoreProperties.CONTAINER_EXCEPTION);
        if (exception != null) {
            return new Findings(document, exception);
        }
        return new Findings(document, whole ? "" : "the answer of the reading process breaks off");
    }

    String type() {
        return String.valueOf(document.get(Metadata.CONTENT_TYPE));
    }

    boolean broken() {
        return !exception.isEmpty();
    }

    /** Whether the limit of characters cut the text. */
    boolean limitReached() {
        return Boolean.parseBoolean(document.get(TikaCoreProperties.WRITE_LIMIT_REACHED));
    }

    /** Whether something besides text is to be seen: on that page, or anywhere without pages. */
    boolean drawnOn(int page) {
        return document.get(Marks.PICTURE) != null
                || List.of(document.getValues(Marks.DRAWN_PAGE)).contains("" + page);
    }

    /** Whether that page is a picture, and the letters on it are not what it says. */
    boolean stampedOn(int page) {
        return List.of(document.getValues(Marks.STAMPED_PAGE)).contains("" + page);
    }

    /** Whether most letters of a page come from fonts that do not say which letters they are. */
    boolean lettersUnknownOn(int page) {
        return List.of(document.getValues(Marks.UNKNOWN_LETTERS)).contains("" + page);
    }

    /** Whether a part of it failed quietly, while the whole went on. */
    boolean warned() {
        return document.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null;
    }

    /** Files inside, in the order of the document. */
    List<InsideNote> attachments() {
        return InsideNote.read(document);
    }

    boolean moreAttachments() {
        return document.get(Marks.MORE_ATTACHMENTS) != null;
    }

    /** Digital signatures over the document, in the order of the file. */
    List<DigitalSignature> signatures() {
        return SignatureNote.read(document);
    }

    /** Names of programs inside, in one line; empty when there is none. */
    String macros() {
        return String.join(", ", Arrays.asList(document.getValues(Marks.MACRO)));
    }
}
