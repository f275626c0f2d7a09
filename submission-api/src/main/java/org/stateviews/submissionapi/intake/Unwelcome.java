package org.stateviews.submissionapi.intake;

import java.util.Arrays;
import java.util.Set;
import org.stateviews.submissionapi.intake.Refusal.Code;

/**
 * Kinds of file that people do send and that are refused by name, each with words of its own on
 * what to do instead.
 */
enum Unwelcome {
    /** Several files in one: which of them is the text nobody here can know. */
    ARCHIVE(
            Code.ARCHIVE_NOT_ACCEPTED,
            Set.of("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "cab", "iso", "zipx")),
    /** Carries programs; the same document can be saved without them. */
    MACROS(
            Code.MACROS_NOT_ACCEPTED,
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm", "ppam")),
    /** Refers to what is elsewhere and may change. */
    WEB_PAGE(
            Code.WEB_PAGE_NOT_ACCEPTED,
            Set.of("html", "htm", "xhtml", "mht", "mhtml", "url", "webarchive")),
    /** A document, of a program whose files are not read here. */
    OTHER_PROGRAM(
            Code.FORMAT_NOT_ACCEPTED,
            Set.of(
                    "pages", "numbers", "key", "xls", "ppt", "pps", "ods", "odp", "wpd", "wps",
                    "dot", "dotx", "ott", "epub", "xps", "oxps", "md", "tex", "csv", "xml", "json",
                    "pub", "heic", "webp", "gif", "bmp", "svg", "djvu", "p7m", "docb")),
    OTHER(Code.FILE_NOT_ACCEPTED, Set.of());

    private final Code code;
    private final Set<String> extensions;

    Unwelcome(Code code, Set<String> extensions) {
        this.code = code;
        this.extensions = extensions;
    }

    /** Code whose words fit this name. */
    static Code of(String fileName) {
        var extension = Family.extension(fileName);
        return Arrays.stream(values())
                .filter(it -> it.extensions.contains(extension))
                .findFirst()
                .orElse(OTHER)
                .code;
    }
}
