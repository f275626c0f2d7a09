package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * What a sentence of a report rests on: a passage as it stood when somebody relied on it.
 *
 * @param theme notation of the theme for which it was relied on, absent where none was named
 * @param paragraph number that the author gave the paragraph, absent where there is none
 * @param language as the index writes it: {@code ar zh en fr ru es}, {@code other:<code>}, {@code
 *     und}
 * @param quote the exact words
 */
public record ReportEvidence(
        PassagePointer passage,
        @Nullable String theme,
        @Nullable String paragraph,
        String language,
        String quote) {

    /** Submission that the passage stands in. */
    @JsonIgnore
    public SubmissionReference reference() {
        return passage.document().reference();
    }

    /** Whose words they are. */
    @JsonIgnore
    public SubmitterCode submitter() {
        return reference().submitter();
    }

    /**
     * Paragraph as it is cited: the author's number, else the place in the document, {@code [17]}.
     */
    @JsonIgnore
    public String label() {
        return paragraph == null ? "[" + passage.position() + "]" : paragraph;
    }
}
