package org.stateviews.worker.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.facts.DocumentFacts;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.indexing.IndexedPassage;
import org.stateviews.worker.indexing.SubmissionView;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.reconciliation.Expectation.Pages;

/** Expectations of all submissions; one is computed again only when its facts have changed. */
final class Expectations {

    private final AllFacts facts;
    private final SubmissionView view;
    private final Map<String, Expectation> known = new HashMap<>();

    Expectations(AllFacts facts, SubmissionView view) {
        this.facts = facts;
        this.view = view;
    }

    /** What is expected now, by reference. */
    Map<String, Expectation> now() {
        var now = new TreeMap<String, Expectation>();
        for (var reference : facts.references()) {
            var before = known.get(reference);
            facts.of(reference, it -> Optional.of(expectation(it, before)))
                    .ifPresent(
                            it -> {
                                known.put(reference, it);
                                now.put(reference, it);
                            });
        }
        return now;
    }

    private Expectation expectation(SubmissionFacts submission, @Nullable Expectation before) {
        if (before != null
                && before.version() == submission.version()
                && before.failed().isEmpty()) {
            return before;
        }
        var passages = new HashMap<String, PassageMark>();
        var failed = new ArrayList<String>();
        try {
            passages.putAll(
                    view.compared(submission).stream()
                            .collect(
                                    Collectors.toMap(
                                            IndexedPassage::id,
                                            it -> PassageMark.of(it.fields()))));
        } catch (PageFileMissingException e) {
            failed.add(String.valueOf(e.getMessage()));
        }
        return new Expectation(
                submission.version(),
                submission.state(),
                passages,
                failed,
                submission.revisions().stream()
                        .flatMap(it -> submission.documents(it).stream())
                        .map(it -> it.sha256())
                        .distinct()
                        .toList(),
                readings(submission),
                waiting(submission),
                submission.revisions().stream()
                        .reduce((_, newest) -> newest)
                        .filter(it -> submission.waiting(it) > 0)
                        .isPresent());
    }

    private static List<Pages> readings(SubmissionFacts submission) {
        var readings = new ArrayList<Pages>();
        for (var text : submission.revisions()) {
            for (var document : submission.documents(text)) {
                submission
                        .document(text.revision(), document.ordinal())
                        .flatMap(DocumentFacts::shown)
                        .map(it -> pages(document.sha256(), it))
                        .ifPresent(readings::add);
            }
        }
        return readings;
    }

    private static Pages pages(Sha256 digest, ReadablePages read) {
        return new Pages(digest, read.extractor(), read.total(), read.withheld());
    }

    private static Optional<Instant> waiting(SubmissionFacts submission) {
        boolean over =
                !submission.state().equals("RECEIVED") && !submission.state().equals("PROCESSING");
        return over
                ? Optional.empty()
                : submission.revisions().stream()
                        .reduce((_, newest) -> newest)
                        .map(SubmissionReceived::acceptance)
                        .map(it -> it.receivedAt());
    }
}
