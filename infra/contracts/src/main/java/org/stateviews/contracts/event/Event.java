package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.stateviews.contracts.id.ReportId;

/**
 * A record on a topic. On the wire it is a CloudEvent in binary mode: attributes in {@code ce_*}
 * headers, this record as JSON in the value. Types are only ever added; every version ever written
 * stays readable (the golden samples prove it).
 */
public sealed interface Event {

    /** Record key: whoever shares it shares a partition and therefore an order. */
    @JsonIgnore
    String key();

    /** Facts about a call. */
    sealed interface CallEvent extends Event permits CallPublished {}

    /** Facts that submission-api states about a submission. */
    sealed interface SubmissionEvent extends Event
            permits SubmissionReceived, SubmissionWithdrawn {}

    /** Facts that processing-worker states about a submission. */
    sealed interface ProcessingEvent extends Event
            permits DocumentScanned,
                    DocumentDelayed,
                    PagesRead,
                    DocumentRead,
                    DocumentNotRead,
                    SignaturesFound,
                    AttachmentsFound,
                    Searchable {}

    /** Work items: derivable, kept for a while, safe to deliver twice. */
    sealed interface WorkItem extends Event permits ExtractionRequested, RecognitionRequested {}

    /** What people said of a passage; search-service states it. */
    sealed interface ReviewEvent extends Event permits TextCorrected, ThemeReviewed {

        /** Passage as it stood when it was looked at. */
        PassagePointer passage();

        /** Account that said it. */
        String account();

        /** When it was said. */
        Instant at();

        /** How much had been said of it before, so that two people at one moment are noticed. */
        int basedOn();

        @Override
        default String key() {
            return passage().document().reference().value();
        }
    }

    /** What editors made of a report; search-service states it. */
    sealed interface ReportEvent extends Event permits ReportOpened, ReportDrafted, ReportEdited {

        /** Report that it is about. */
        ReportId report();

        /** Account that did it. */
        String account();

        /** When. */
        Instant at();

        @Override
        default String key() {
            return report().value();
        }
    }

    /** Facts about who read or changed what, kept for those who must answer for it. */
    sealed interface AuditEvent extends Event permits OriginalOpened {}

    /** What operators asked for and what became of it; one key, so that all of it has an order. */
    sealed interface OperationEvent extends Event
            permits RebuildRequested, GenerationOpened, RereadRequested, ReplayRequested {

        @Override
        default String key() {
            return "operations";
        }
    }

    /** Results of comparing log, store and index; only the newest is kept. */
    sealed interface ProofEvent extends Event permits ProofMade {

        @Override
        default String key() {
            return "proof";
        }
    }
}
