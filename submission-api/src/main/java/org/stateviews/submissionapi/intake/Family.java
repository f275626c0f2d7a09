package org.stateviews.submissionapi.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of file taken at the door: which file names claim to be one, and which signatures may stand
 * behind it. An encrypted Office file is an OLE2 container, so that signature is welcome too: the
 * lock is found, and explained, when it is read. The exact type is told there as well.
 */
enum Family {
    PDF("application/pdf", "PDF", Set.of("pdf"), Set.of("application/pdf")),
    DOCX(
            Office.OPEN_XML + "wordprocessingml.document",
            "Word (.docx)",
            Set.of("docx"),
            Office.PACKED),
    DOC("application/msword", "Word (.doc)", Set.of("doc"), Office.CONTAINER),
    ODT(
            "application/vnd.oasis.opendocument.text",
            "OpenDocument text (.odt)",
            Set.of("odt"),
            Set.of("application/zip", "application/vnd.oasis.opendocument.text")),
    RTF("application/rtf", "rich text (.rtf)", Set.of("rtf"), Set.of("application/rtf")),
    TXT("text/plain", "plain text", Set.of("txt"), Set.of()),
    EML("message/rfc822", "mail (.eml)", Set.of("eml"), Set.of()),
    MSG(
            "application/vnd.ms-outlook",
            "mail (.msg)",
            Set.of("msg"),
            Set.of("application/x-tika-msoffice", "application/vnd.ms-outlook")),
    TIFF("image/tiff", "TIFF", Set.of("tif", "tiff"), Set.of("image/tiff")),
    PNG("image/png", "PNG", Set.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", "JPEG", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PPTX(
            Office.OPEN_XML + "presentationml.presentation",
            "PowerPoint (.pptx)",
            Set.of("pptx"),
            Office.PACKED),
    XLSX(Office.OPEN_XML + "spreadsheetml.sheet", "Excel (.xlsx)", Set.of("xlsx"), Office.PACKED);

    private final String mediaType;
    private final String label;
    private final Set<String> extensions;
    private final Set<String> signatures;

    Family(String mediaType, String label, Set<String> extensions, Set<String> signatures) {
        this.mediaType = mediaType;
        this.label = label;
        this.extensions = extensions;
        this.signatures = signatures;
    }

    /** What Microsoft's files have in common. */
    private static final class Office {
        static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
        static final Set<String> CONTAINER =
                Set.of("application/x-tika-msoffice", "application/msword");
        static final Set<String> PACKED =
                Set.of(
                        "application/zip",
                        "application/x-tika-ooxml",
                        "application/x-tika-msoffice");
    }

    String mediaType() {
        return mediaType;
    }

    /** Name for people, the same in every language. */
    String label() {
        return label;
    }

    /** Family that a file name claims, empty when none is taken here. */
    static Optional<Family> claimedBy(String fileName) {
        var extension = extension(fileName);
        return Arrays.stream(values()).filter(it -> it.extensions.contains(extension)).findFirst();
    }

    /** Ending of a file name in lower case, empty when it has none. */
    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether bytes with this signature may be what the name claims. */
    boolean accepts(String signature) {
        return switch (this) {
            // a letter that begins like prose may still be a mail, with headers that nobody knows
            case TXT, EML -> Signatures.isText(signature);
            default -> signatures.contains(signature);
        };
    }

    /** What to say when a file is refused. */
    static List<String> accepted() {
        return Arrays.stream(values()).flatMap(it -> it.extensions.stream()).sorted().toList();
    }
}
