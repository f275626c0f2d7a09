package org.stateviews.submissionapi.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;

/**
 * Scanned pages that wait to be recognised, by when they began to wait, and how long pages have
 * taken lately. Partitions are told in no order among each other, so times decide.
 */
final class RecognitionQueue {

    /** So many of the latest answers tell how fast it goes. */
    private static final int LOOK_BACK = 40;

    /** Between two answers nothing may have waited; a page takes no longer than this. */
    private static final Duration LONGEST_GAP = Duration.ofMinutes(2);

    private final Map<Reading, Waiting> waiting = new HashMap<>();
    private final Set<SubmissionReference> withdrawn = new HashSet<>();
    private final TreeSet<Step> steps =
            new TreeSet<>(
                    Comparator.comparing(Step::at)
                            .thenComparingInt(Step::partition)
                            .thenComparingLong(Step::offset));

    private record Reading(DocumentPointer document, String extractor) {}

    /**
     * A reading with pages that are pictures.
     *
     * @param since when they began to wait
     * @param pages those that wait
     * @param ended those that do not any more, whatever a repeat of the first event says
     */
    private record Waiting(Instant since, BitSet pages, BitSet ended) {

        private void fold(PagesRead read) {
            for (var page : read.pages()) {
                if (page.status() != PageStatus.WAITING) {
                    ended.set(page.number());
                    pages.clear(page.number());
                } else if (!ended.get(page.number())) {
                    pages.set(page.number());
                }
            }
        }
    }

    /** An answer of the lane, with how many pages it was about. */
    private record Step(Instant at, int partition, long offset, int pages) {}

    /**
     * Where the pages of a text stand.
     *
     * @param pages how many wait
     * @param ahead how many of other texts have waited longer
     * @param rest how long all of these take at the pace of the latest; empty while none is known
     */
    record Place(int pages, int ahead, Optional<Duration> rest) {}

    synchronized void fold(PagesRead read, RecordPosition position) {
        var reading = new Reading(read.document(), read.extractor());
        boolean begins = read.pages().stream().anyMatch(it -> it.status() == PageStatus.WAITING);
        if (begins && !withdrawn.contains(read.document().reference())) {
            waiting.computeIfAbsent(
                    reading, _ -> new Waiting(position.at(), new BitSet(), new BitSet()));
        }
        var known = waiting.get(reading);
        if (known != null) {
            int before = known.pages().cardinality();
            known.fold(read);
            int ended = before - known.pages().cardinality();
            if (ended > 0) {
                step(new Step(position.at(), position.partition(), position.offset(), ended));
            }
        }
    }

    synchronized void fold(SubmissionWithdrawn taken) {
        withdrawn.add(taken.reference());
        waiting.keySet().removeIf(it -> it.document().reference().equals(taken.reference()));
    }

    private void step(Step step) {
        steps.add(step);
        if (steps.size() > LOOK_BACK) {
            steps.pollFirst();
        }
    }

    /** Place of a text, empty when none of its pages wait. */
    synchronized Optional<Place> place(SubmissionReference reference, int revision) {
        int own = 0;
        var since = Instant.MAX;
        for (var entry : waiting.entrySet()) {
            var document = entry.getKey().document();
            int pages = entry.getValue().pages().cardinality();
            if (pages > 0
                    && document.reference().equals(reference)
                    && document.revision() == revision) {
                own += pages;
                since = entry.getValue().since().isBefore(since) ? entry.getValue().since() : since;
            }
        }
        var first = since;
        int ahead =
                waiting.values().stream()
                        .filter(it -> it.since().isBefore(first))
                        .mapToInt(it -> it.pages().cardinality())
                        .sum();
        int all = own + ahead;
        return own == 0
                ? Optional.empty()
                : Optional.of(new Place(own, ahead, perPage().map(it -> it.multipliedBy(all))));
    }

    /** How long a page took on average, empty before two answers were heard. */
    private Optional<Duration> perPage() {
        var lately = new ArrayList<>(steps);
        var took = Duration.ZERO;
        long pages = 0;
        for (int index = 1; index < lately.size(); index++) {
            var gap = Duration.between(lately.get(index - 1).at(), lately.get(index).at());
            took = took.plus(gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap);
            pages += lately.get(index).pages();
        }
        return pages == 0 ? Optional.empty() : Optional.of(took.dividedBy(pages));
    }
}
