package org.stateviews.submissionapi.submissions;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.access.Visibility;
import org.stateviews.submissionapi.receipt.Receipts;
import org.stateviews.submissionapi.tracking.ReceivedRevision;
import org.stateviews.submissionapi.tracking.SubmissionHistory;
import org.stateviews.submissionapi.tracking.SubmissionView;
import org.stateviews.submissionapi.tracking.SubmissionViews;

/** What a caller may ask about submissions; the API and the pages ask alike. */
public final class SubmissionDesk {

    private static final int LARGEST_PAGE = 200;

    private final Visibility visibility;
    private final SubmissionViews views;
    private final Receipts receipts;
    private final OriginalDownload originals;

    SubmissionDesk(
            Visibility visibility,
            SubmissionViews views,
            Receipts receipts,
            OriginalDownload originals) {
        this.visibility = visibility;
        this.views = views;
        this.receipts = receipts;
        this.originals = originals;
    }

    /** Part of the list of what the caller sees. */
    public SubmissionPage list(Caller caller, SubmissionFilter filter, int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "page-out-of-range", "" + LARGEST_PAGE)
                    .with("field", size < 1 || size > LARGEST_PAGE ? "size" : "page")
                    .exception();
        }
        var all =
                visibility.all(caller).stream()
                        .map(views::of)
                        .filter(filter::takes)
                        .sorted(
                                Comparator.comparing(SubmissionView::receivedAt)
                                        .reversed()
                                        .thenComparing(SubmissionView::reference))
                        .toList();
        var items = all.stream().skip((long) page * size).limit(size).toList();
        return new SubmissionPage(items, page, size, all.size());
    }

    /** A submission with its status. */
    public SubmissionView show(Caller caller, String reference) {
        return views.of(history(caller, reference));
    }

    /** Receipt of a revision, the newest when none is named. */
    public String receipt(Caller caller, String reference, Optional<Integer> revision) {
        return receipts.of(received(history(caller, reference), reference, revision));
    }

    /**
     * Original of a document, byte for byte; the reading is recorded first.
     *
     * @param given whether bytes follow, as they do not for {@code HEAD}
     */
    public ResponseEntity<StreamingResponseBody> original(
            Caller caller,
            String reference,
            int ordinal,
            Optional<Integer> revision,
            boolean given) {
        var history = history(caller, reference);
        var event = received(history, reference, revision).event();
        return history.documents(event).stream()
                .filter(it -> it.ordinal() == ordinal)
                .findFirst()
                .map(it -> originals.of(event, it, caller, given))
                .orElseThrow(() -> unknown(reference));
    }

    private static ReceivedRevision received(
            SubmissionHistory history, String reference, Optional<Integer> revision) {
        return revision.isPresent()
                ? history.revision(revision.get()).orElseThrow(() -> unknown(reference))
                : history.newest().orElseThrow();
    }

    private SubmissionHistory history(Caller caller, String reference) {
        return visibility.find(caller, reference).orElseThrow(() -> unknown(reference));
    }

    private static ProblemException unknown(String reference) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-submission", reference).exception();
    }
}
