package org.stateviews.search.reviewing;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.contracts.id.SubmissionReference;

/** Where a passage is read. */
final class Addresses {
    private Addresses() {}

    /**
     * The reading page at a passage.
     *
     * @param revision of its text, null for the one that is the answer now
     */
    static String reading(
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
