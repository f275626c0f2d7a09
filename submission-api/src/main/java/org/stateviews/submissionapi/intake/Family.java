package org.stateviews.submissionapi.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of file taken at the door: which file names claim to be one, and which signatures may stand
 * behind it. An encrypted Word file is an OLE2 container, so that signature is welcome too: the
 * lock is found, and explained, when it is read.
 */
enum Family {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/zip", "application/x-tika-msoffice", "application/x-tika-ooxml")),
    TXT("text/plain", Set.of("txt"), Set.of());

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> signatures;

    Family(String mediaType, Set<String> extensions, Set<String> signatures) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.signatures = signatures;
    }

    String mediaType() {
        return mediaType;
    }

    /** Family that a file name claims, empty when none is taken here. */
    static Optional<Family> claimedBy(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.extensions.contains(extension)).findFirst();
    }

    /** Whether bytes with this signature may be what the name claims. */
    boolean accepts(String signature) {
        return this == TXT ? Signatures.isText(signature) : signatures.contains(signature);
    }

    /** What to say when a file is refused. */
    static List<String> accepted() {
        return Arrays.stream(values()).flatMap(it -> it.extensions.stream()).sorted().toList();
    }
}
