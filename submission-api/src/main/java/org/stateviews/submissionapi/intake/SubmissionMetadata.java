package org.stateviews.submissionapi.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;

/**
 * The {@code metadata} part of a submission. Everything may be left out.
 *
 * @param title title of the views; the name of the first file when absent
 * @param publication {@code SECRETARIAT_ONLY} when absent: nothing is published by omission
 * @param onBehalfOf group for which the State speaks
 * @param submitter whose views these are, for staff intake only
 * @param receivedOn ISO-8601 date on which the letter or mail arrived, for staff intake only
 * @param documents what each file is, matched by name, else in order
 */
public record SubmissionMetadata(
        @Nullable String title,
        @Nullable Publication publication,
        @Nullable String onBehalfOf,
        @Nullable String submitter,
        @Nullable String receivedOn,
        @Nullable List<Document> documents) {

    /** What is meant when no metadata is sent. */
    public static final SubmissionMetadata NONE =
            new SubmissionMetadata(null, null, null, null, null, null);

    /**
     * One file.
     *
     * @param file its name
     * @param language declared ISO 639-1 code
     * @param password opens a locked file; sealed for the reader and removed after the reading
     */
    public record Document(
            @Nullable String file,
            @Nullable DocumentKind kind,
            @Nullable String language,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Document[file=" + file + ", kind=" + kind + ", language=" + language + "]";
        }
    }

    List<Document> described() {
        return documents == null ? List.of() : documents;
    }
}
