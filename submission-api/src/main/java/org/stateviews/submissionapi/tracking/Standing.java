package org.stateviews.submissionapi.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.Turn;

/**
 * Where a submission stands, as a function of its history and nothing else.
 *
 * @param searchable whether anything of it can be found now
 * @param waitingFor empty once nothing more happens by itself
 */
public record Standing(
        SubmissionStatus status,
        boolean searchable,
        Optional<WaitingFor> waitingFor,
        List<Attention> attention) {

    /** Reads the standing of the text in force. */
    public static Standing of(SubmissionHistory history) {
        var newest = history.newest().orElseThrow().event();
        int revision = newest.revision();
        var documents = history.documents(newest);
        var attention = attention(history, revision, documents);
        if (history.withdrawn() != null) {
            return new Standing(SubmissionStatus.WITHDRAWN, false, Optional.empty(), List.of());
        }
        boolean found = history.searchable().values().stream().anyMatch(it -> it.passages() > 0);
        if (!allConcluded(history, revision, documents)) {
            return new Standing(
                    started(history, revision),
                    found,
                    Optional.of(reading(history, revision, documents)),
                    attention);
        }
        boolean waits = hasText(history, revision) && !foundInFull(history, revision);
        if (waits) {
            return new Standing(
                    SubmissionStatus.PROCESSING,
                    found,
                    Optional.of(WaitingFor.SEARCH_INDEX),
                    attention);
        }
        var end = end(history, revision, documents, attention);
        return new Standing(end, found, Optional.empty(), attention);
    }

    private static SubmissionStatus end(
            SubmissionHistory history,
            int revision,
            List<SubmittedDocument> documents,
            List<Attention> attention) {
        if (documents.stream().anyMatch(it -> history.progress(key(revision, it)).inQuarantine())) {
            return SubmissionStatus.QUARANTINED;
        }
        return attention.isEmpty() ? SubmissionStatus.SEARCHABLE : SubmissionStatus.NEEDS_ATTENTION;
    }

    private static SubmissionStatus started(SubmissionHistory history, int revision) {
        boolean any =
                history.documents().keySet().stream().anyMatch(it -> it.revision() == revision);
        return any ? SubmissionStatus.PROCESSING : SubmissionStatus.RECEIVED;
    }

    private static WaitingFor reading(
            SubmissionHistory history, int revision, List<SubmittedDocument> documents) {
        boolean recognising =
                documents.stream()
                        .map(it -> history.progress(key(revision, it)))
                        .allMatch(it -> it.concluded() || it.recognising());
        return recognising ? WaitingFor.RECOGNITION : WaitingFor.READING;
    }

    private static boolean foundInFull(SubmissionHistory history, int revision) {
        var found = history.searchable().get(revision);
        return found != null && found.inFull();
    }

    private static boolean allConcluded(
            SubmissionHistory history, int revision, List<SubmittedDocument> documents) {
        return documents.stream().allMatch(it -> history.progress(key(revision, it)).concluded());
    }

    private static boolean hasText(SubmissionHistory history, int revision) {
        return history.documents().keySet().stream()
                .filter(it -> it.revision() == revision)
                .anyMatch(it -> history.progress(it).hasText());
    }

    private static List<Attention> attention(
            SubmissionHistory history, int revision, List<SubmittedDocument> documents) {
        return documents.stream()
                .flatMap(it -> attention(it, history.progress(key(revision, it))).stream())
                .toList();
    }

    private static List<Attention> attention(
            SubmittedDocument document, DocumentProgress progress) {
        var notRead = progress.notRead();
        var attention = new ArrayList<Attention>();
        progress.coverage().stream()
                .filter(Standing::needsAttention)
                .forEach(page -> attention.add(of(document, page)));
        if (notRead != null) {
            attention.add(new Attention(document.ordinal(), null, notRead.code(), notRead.turn()));
        } else if (progress.read() != null && progress.isSilent() && attention.isEmpty()) {
            attention.add(
                    new Attention(document.ordinal(), null, Reason.NO_TEXT.code(), Turn.MISSION));
        }
        return attention;
    }

    private static boolean needsAttention(PageCoverage page) {
        return page.status() == PageStatus.UNREADABLE || page.status() == PageStatus.CUT_OFF;
    }

    private static Attention of(SubmittedDocument document, PageCoverage page) {
        var code = page.reason() == null ? Reason.PARTLY_DAMAGED.code() : page.reason();
        var turn = Reason.ofCode(code).map(Reason::turn).orElse(Turn.OPERATOR);
        return new Attention(document.ordinal(), page.number(), page.name(), code, turn);
    }

    private static DocumentKey key(int revision, SubmittedDocument document) {
        return new DocumentKey(revision, document.ordinal());
    }
}
