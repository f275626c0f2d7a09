package org.stateviews.submissionapi.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.Turn;

/**
 * A submission as the API and the pages show it; words are in the reader's language.
 *
 * @param late by the deadline in force now; the receipt says late by the one in force then
 * @param searchable true as soon as anything of it can be found
 * @param waitingFor what it waits for, null once nothing more happens by itself
 * @param queue where its scanned pages stand, null unless it waits for their recognition
 */
public record SubmissionView(
        String reference,
        String call,
        String submitter,
        String title,
        Publication publication,
        @Nullable String onBehalfOf,
        int revision,
        Instant receivedAt,
        boolean late,
        boolean byStaff,
        SubmissionStatus status,
        boolean searchable,
        @Nullable WaitingFor waitingFor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable QueueView queue,
        List<AttentionView> attention,
        List<DocumentView> documents) {

    /**
     * Where scanned pages stand among all that wait to be recognised.
     *
     * @param pages how many of this text wait
     * @param ahead how many of other texts have waited longer
     * @param expectedSeconds how long all of these take at the latest pace, null while none is
     *     known
     * @param words all of it in the reader's language
     */
    public record QueueView(int pages, int ahead, @Nullable Long expectedSeconds, String words) {}

    /**
     * Something to look at.
     *
     * @param page null when it concerns the whole document
     * @param name what the author called that part, such as an attached file; null without one
     * @param reason what happened and what it means
     * @param remedy what to do next
     */
    public record AttentionView(
            int document,
            @Nullable Integer page,
            @Nullable String name,
            String code,
            String reason,
            String remedy,
            Turn turn) {}

    /**
     * A document.
     *
     * @param attachedTo ordinal of the document that holds it, null when it was handed in
     * @param status how far it has come, in the words of a submission's status
     * @param reason why it was not read, null otherwise
     * @param signature what its digital signatures say, null when it carries none
     * @param language as declared by the mission, null when it declared none
     * @param scan what the look for malware said, null before there was one
     */
    public record DocumentView(
            int ordinal,
            @Nullable Integer attachedTo,
            String name,
            DocumentKind kind,
            String sha256,
            long bytes,
            SubmissionStatus status,
            @Nullable String reason,
            @Nullable String language,
            @Nullable ScanView scan,
            @Nullable SignatureView signature,
            List<PageView> pages) {}

    /**
     * A look for malware.
     *
     * @param signature name of what was found, null unless something was
     * @param scanner name and version of what looked, null when no scanner is set up
     * @param words all of it in the reader's language
     */
    public record ScanView(
            ScanVerdict verdict,
            @Nullable String signature,
            @Nullable String scanner,
            Instant at,
            String words) {}

    /**
     * Digital signatures of a document.
     *
     * @param state the worst of them
     * @param wholeFile whether one of them covers every byte of the file
     * @param meaning what that means, and what it does not
     */
    public record SignatureView(
            State state, boolean wholeFile, String meaning, List<DigitalSignature> signers) {

        public SignatureView {
            signers = List.copyOf(signers);
        }
    }

    /**
     * A page and how its reading ended.
     *
     * @param name what the author called it: a sheet, an attached file; null where it has no name
     * @param confidence of recognised words on average, 0–1; null where none were recognised
     */
    public record PageView(
            int number,
            PageUnit unit,
            PageStatus status,
            @Nullable String reason,
            @Nullable String name,
            @Nullable Double confidence) {}
}
