package org.stateviews.worker.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.worker.outcome.PageFiles;

/** One look at log, store and index. */
final class Comparison {

    private final DocumentStore store;
    private final PageFiles files;
    private final Duration patience;

    Comparison(DocumentStore store, PageFiles files, Duration patience) {
        this.store = store;
        this.files = files;
        this.patience = patience;
    }

    /**
     * Everything that does not agree now.
     *
     * @param recognising whether pictures are queued to be recognised, which explains that a
     *     submission waits for that
     */
    List<Suspicion> suspicions(
            Map<String, Expectation> expected,
            Map<String, PassageMark> held,
            Instant now,
            boolean recognising) {
        var found = new ArrayList<Suspicion>();
        var foreign = new HashMap<>(held);
        expected.forEach(
                (reference, expectation) -> {
                    addStore(reference, expectation, found);
                    if (!recognising || !expectation.recognising()) {
                        addWaiting(reference, expectation, now, found);
                    }
                    addPassages(reference, expectation, held, found);
                    foreign.keySet().removeAll(expectation.passages().keySet());
                });
        foreign.keySet().stream()
                .filter(id -> told(expected.get(reference(id))))
                .forEach(id -> found.add(foreign(id, expected.get(reference(id)))));
        return found;
    }

    private void addStore(String reference, Expectation expectation, List<Suspicion> found) {
        for (var digest : expectation.originals()) {
            if (store.length(StoreName.original(digest)).isEmpty()) {
                found.add(of("original-missing", reference, expectation, digest.hex()));
            }
        }
        for (var reading : expectation.readings()) {
            files.missing(
                            reading.digest(),
                            reading.extractor(),
                            reading.total(),
                            reading.withheld())
                    .forEach(
                            name ->
                                    found.add(
                                            of(
                                                    "page-file-missing",
                                                    reference,
                                                    expectation,
                                                    name.value())));
        }
    }

    private void addWaiting(
            String reference, Expectation expectation, Instant now, List<Suspicion> found) {
        expectation
                .waitingSince()
                .filter(since -> since.plus(patience).isBefore(now))
                .ifPresent(
                        since -> found.add(of("unfinished", reference, expectation, "" + since)));
    }

    private static void addPassages(
            String reference,
            Expectation expectation,
            Map<String, PassageMark> held,
            List<Suspicion> found) {
        expectation
                .passages()
                .forEach(
                        (id, mark) -> {
                            var there = held.get(id);
                            if (there == null) {
                                found.add(of("passage-missing", reference, expectation, id));
                            } else if (!there.equals(mark)) {
                                found.add(of("passage-outdated", reference, expectation, id));
                            }
                        });
    }

    /** What a submission's passages are is not told while a page file is missing. */
    private static boolean told(@Nullable Expectation expectation) {
        return expectation == null || expectation.failed().isEmpty();
    }

    private static Suspicion foreign(String id, @Nullable Expectation expectation) {
        return expectation == null
                ? new Suspicion("passage-foreign", null, 0, id)
                : of("passage-foreign", reference(id), expectation, id);
    }

    private static Suspicion of(
            String code, String reference, Expectation expectation, String detail) {
        return new Suspicion(code, reference, expectation.version(), detail);
    }

    /** Reference at the beginning of a passage id. */
    private static String reference(String passage) {
        int end = passage.indexOf(".r");
        return end < 0 ? passage : passage.substring(0, end);
    }
}
