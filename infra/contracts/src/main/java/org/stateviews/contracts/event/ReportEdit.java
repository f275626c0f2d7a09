package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * One thing that an editor does to a report. On the wire {@code kind} says which. A kind that a
 * release does not know stops its fold: passing over an edit would give the blocks other versions
 * than other instances give them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReportEdit.BlockWritten.class, name = "block-written"),
    @JsonSubTypes.Type(value = ReportEdit.BlockInserted.class, name = "block-inserted"),
    @JsonSubTypes.Type(value = ReportEdit.BlockMoved.class, name = "block-moved"),
    @JsonSubTypes.Type(value = ReportEdit.BlockRemoved.class, name = "block-removed"),
    @JsonSubTypes.Type(value = ReportEdit.Commented.class, name = "commented"),
    @JsonSubTypes.Type(value = ReportEdit.ConsentRecorded.class, name = "consent-recorded"),
    @JsonSubTypes.Type(value = ReportEdit.ConsentWithdrawn.class, name = "consent-withdrawn"),
    @JsonSubTypes.Type(value = ReportEdit.TranslationAttached.class, name = "translation-attached"),
    @JsonSubTypes.Type(value = ReportEdit.MastheadWritten.class, name = "masthead-written"),
    @JsonSubTypes.Type(value = ReportEdit.LimitWaived.class, name = "limit-waived"),
    @JsonSubTypes.Type(value = ReportEdit.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = ReportEdit.Reopened.class, name = "reopened")
})
public sealed interface ReportEdit {

    /**
     * A block has other words. A block that was removed is back with them.
     *
     * @param basedOn version of the block that was before the editor's eyes; of two edits with the
     *     same one the first in the log counts, the words of the other are kept beside the block
     * @param settles edits whose words were kept beside the block and are decided by this one
     */
    record BlockWritten(
            String block, int basedOn, List<ReportSentence> sentences, List<String> settles)
            implements ReportEdit {
        public BlockWritten {
            sentences = List.copyOf(sentences);
            settles = List.copyOf(settles);
        }
    }

    /**
     * A new block; its id is derived from report and edit.
     *
     * @param after block that it follows, absent when it is to be the first of its section
     * @param level of a heading, from 1; 0 for a paragraph
     */
    record BlockInserted(
            @Nullable String after,
            ReportSection section,
            BlockForm form,
            int level,
            List<ReportSentence> sentences)
            implements ReportEdit {
        public BlockInserted {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A block stands elsewhere; the last move counts.
     *
     * @param after block that it follows from now on, absent when it is first of its section
     */
    record BlockMoved(String block, @Nullable String after) implements ReportEdit {}

    /** A block is left out of the report. Its words are kept. */
    record BlockRemoved(String block, int basedOn) implements ReportEdit {}

    /** Somebody remarked on a block. */
    record Commented(String block, String text) implements ReportEdit {}

    /**
     * A State consents to its text for the Secretariat being quoted and printed.
     *
     * @param by who gave it
     * @param on ISO 8601 date
     * @param letter by what letter
     */
    record ConsentRecorded(SubmissionReference reference, String by, String on, String letter)
            implements ReportEdit {}

    /** A consent does not hold, or was recorded by mistake. */
    record ConsentWithdrawn(SubmissionReference reference, String reason) implements ReportEdit {}

    /**
     * Somebody translated a passage, or a whole reply, into English. The last one for the same text
     * counts; the original stays the evidence.
     *
     * @param passage id of the passage, absent for the whole reply
     * @param text digest of the words, which lie in the document store as {@code reports/<digest>}
     * @param translator who translated it
     * @param official whether it is an official translation, else a working one
     */
    record TranslationAttached(
            SubmissionReference reference,
            @Nullable String passage,
            Sha256 text,
            String translator,
            boolean official)
            implements ReportEdit {}

    /** The masthead has other data; conflicts are as those of blocks. */
    record MastheadWritten(int basedOn, ReportMasthead masthead) implements ReportEdit {}

    /** The report may be longer than the limit. */
    record LimitWaived(String by, String reason) implements ReportEdit {}

    /**
     * Work on the report has ended.
     *
     * @param reasons why a submission is not cited, for each that is not
     */
    record Closed(Map<String, String> reasons) implements ReportEdit {
        public Closed {
            reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
        }
    }

    /** Work on the report goes on. */
    record Reopened(String reason) implements ReportEdit {}
}
