package org.stateviews.search.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reviews.Unplaced;
import org.stateviews.search.reviews.UnplacedTheme;

/**
 * The reading page.
 *
 * @param submission everything the log knows of it
 * @param shown revision whose facts and originals stand beside the text
 * @param text documents in reading order; none when nothing was read, or there is a problem
 * @param unplaced corrections that lost their passage when a document was read again
 * @param unplacedThemes reviews of themes that lost it
 * @param problem why the text is not there, null otherwise
 */
record ReadingPage(
        CataloguedSubmission submission,
        SubmissionReceived shown,
        List<ReadingDocument> text,
        List<Unplaced> unplaced,
        List<UnplacedTheme> unplacedThemes,
        @Nullable ProblemText problem) {
    static ReadingPage of(
            CataloguedSubmission submission,
            SubmissionReceived shown,
            List<Passage> passages,
            @Nullable String marked) {
        return new ReadingPage(
                submission, shown, documents(passages, marked), List.of(), List.of(), null);
    }

    ReadingPage with(List<Unplaced> lost, List<UnplacedTheme> lostThemes) {
        return new ReadingPage(submission, shown, text, lost, lostThemes, problem);
    }

    /** Sealed originals of the revision shown, and after them the files inside. */
    public List<OriginalLink> originals() {
        return submission.documents(shown).stream()
                .map(document -> OriginalLink.of(shown, document))
                .toList();
    }

    /** The newest accepted revision, when it is not the one shown; null otherwise. */
    public @Nullable SubmissionReceived newer() {
        var newest = submission.revisions().lastEntry().getValue();
        return newest.revision() > shown.revision() ? newest : null;
    }

    /** Whether the text shown is the State's answer until the newer one can be searched. */
    public boolean beingReplaced() {
        return newer() != null
                && text.stream().anyMatch(document -> document.first().source().current());
    }

    /** Languages of the text, in the order in which they appear. */
    public List<String> languages() {
        return text.stream()
                .flatMap(document -> document.lines().stream())
                .map(line -> line.view().passage().wording().language())
                .distinct()
                .toList();
    }

    private static List<ReadingDocument> documents(
            List<Passage> passages, @Nullable String marked) {
        var documents = new ArrayList<ReadingDocument>();
        var same = new ArrayList<Passage>();
        for (var passage : passages) {
            if (!same.isEmpty() && !isSameDocument(same.getLast(), passage)) {
                documents.add(ReadingDocument.of(same, marked));
                same.clear();
            }
            same.add(passage);
        }
        if (!same.isEmpty()) {
            documents.add(ReadingDocument.of(same, marked));
        }
        return List.copyOf(documents);
    }

    private static boolean isSameDocument(Passage one, Passage other) {
        return one.place().document() == other.place().document()
                && one.source().revision() == other.source().revision();
    }
}
