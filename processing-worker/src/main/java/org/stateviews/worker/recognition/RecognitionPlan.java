package org.stateviews.worker.recognition;

import java.util.ArrayList;
import java.util.List;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.RecognitionRequested;

/**
 * Which work the pictures of a reading make: its waiting pages in ranges, so that several processes
 * read one long scan. The same reading gives the same ranges, and so the same keys.
 */
public record RecognitionPlan(int pagesPerRange) {

    /** Work for the pages that wait, none when no page does. */
    public List<RecognitionRequested> requests(PagesRead read) {
        var waiting =
                read.pages().stream()
                        .filter(it -> it.status() == PageStatus.WAITING)
                        .map(PageCoverage::number)
                        .sorted()
                        .toList();
        var requests = new ArrayList<RecognitionRequested>();
        for (int from = 0; from < waiting.size(); from += pagesPerRange) {
            int to = Math.min(waiting.size(), from + pagesPerRange);
            requests.add(
                    new RecognitionRequested(
                            read.document(),
                            read.extractor(),
                            waiting.subList(from, to),
                            read.total()));
        }
        return List.copyOf(requests);
    }
}
