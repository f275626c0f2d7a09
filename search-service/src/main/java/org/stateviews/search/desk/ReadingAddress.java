package org.stateviews.search.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.contracts.id.SubmissionReference;

/** Where a passage is read. */
public final class ReadingAddress {
    private ReadingAddress() {}

    /**
     * Where a passage of what is the answer now is read.
     *
     * @param passage its id, which begins with the reference of the submission
     */
    public static String of(String passage) {
        var reference = passage.substring(0, passage.indexOf(".r"));
        return of(new SubmissionReference(reference), passage, null);
    }

    /**
     * The reading page at a passage.
     *
     * @param revision of its text, null for the one that is the answer now
     */
    public static String of(
            SubmissionReference reference, String passage, @Nullable Integer revision) {
        var address =
                UriComponentsBuilder.fromPath("/submissions/" + reference)
                        .queryParam("passage", passage)
                        .fragment(passage);
        if (revision != null) {
            address.queryParam("revision", revision);
        }
        return address.encode().toUriString();
    }
}
