package org.stateviews.search.drafting;

import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * Words that a statement rests on, and where they stand.
 *
 * @param passage as it stood when the draft was made
 * @param documentName as the mission gave it
 * @param paragraph number that the author gave the paragraph; where there is none, its place in the
 *     document in brackets, such as {@code [12]}
 * @param language {@code ar zh en fr ru es}, {@code other:<code>} or {@code und}
 * @param quote a sentence of the passage, exactly as it stands there
 * @param quotable false when the text is for the Secretariat only: then neither the quote nor the
 *     name of the State may be printed without recorded consent
 */
public record Evidence(
        PassagePointer passage,
        SubmitterCode submitter,
        String documentName,
        String paragraph,
        String language,
        String quote,
        boolean quotable) {
    /** Submission that holds the passage. */
    public SubmissionReference reference() {
        return passage.document().reference();
    }

    /** Its revision. */
    public int revision() {
        return passage.document().revision();
    }
}
