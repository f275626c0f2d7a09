package org.stateviews.search.operations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.search.desk.FoldedLog;

/**
 * Asks for documents to be read again. Who sends the same wish twice asks once: what waits already
 * is in no plan.
 */
final class Rereading {
    private final ReadDocuments documents;
    private final FoldedLog log;
    private final Clock clock;

    Rereading(ReadDocuments documents, FoldedLog log, Clock clock) {
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    /** A document of a revision, or of the newest one for null. */
    Optional<KnownDocument> find(
            SubmissionReference reference, @Nullable Integer revision, int ordinal) {
        var all =
                documents.all().stream()
                        .filter(it -> it.pointer().reference().equals(reference))
                        .toList();
        int newest = all.stream().mapToInt(it -> it.pointer().revision()).max().orElse(0);
        int asked = revision == null ? newest : revision;
        return all.stream()
                .filter(it -> it.pointer().revision() == asked)
                .filter(it -> it.pointer().ordinal() == ordinal)
                .findFirst();
    }

    /** All documents of a kind whose submissions stand. */
    RereadPlan plan(RereadSelection selection) {
        return plan(documents.standing().stream().filter(selection::takes).toList());
    }

    RereadPlan plan(KnownDocument document) {
        return plan(List.of(document));
    }

    /** Asks for every document of a plan, all at one moment. */
    void ask(RereadPlan plan, String account) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        log.append(
                Topic.OPERATIONS,
                plan.documents().stream()
                        .map(
                                it ->
                                        new RereadRequested(
                                                it.document().pointer(),
                                                it.extractor(),
                                                account,
                                                at))
                        .toList());
    }

    private RereadPlan plan(List<KnownDocument> chosen) {
        return new RereadPlan(
                chosen.stream()
                        .map(
                                it ->
                                        new RereadPlan.Planned(
                                                it, documents.nextRun(it.pointer().sha256())))
                        .toList());
    }
}
