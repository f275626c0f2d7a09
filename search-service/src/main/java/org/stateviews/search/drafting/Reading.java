package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.CallId;
import org.stateviews.search.replies.OfficialOrder;

/** Reads the answers to a call, submitter by submitter. */
final class Reading {
    private static final Comparator<SubmissionReceived> FIRST_COME =
            comparing((SubmissionReceived it) -> it.acceptance().receivedAt())
                    .thenComparing(it -> it.reference().value());

    private final Sources sources;
    private final DraftingSettings settings;
    private final String scheme;

    /**
     * Reads answers.
     *
     * @param scheme version of the concept scheme
     */
    Reading(Sources sources, DraftingSettings settings, String scheme) {
        this.sources = sources;
        this.settings = settings;
        this.scheme = scheme;
    }

    Answers of(CallId call, Instant asAt) {
        var texts =
                sources.inForce(call, asAt).stream()
                        .sorted(FIRST_COME)
                        .collect(
                                groupingBy(
                                        SubmissionReceived::submitterCode,
                                        () -> new TreeMap<>(OfficialOrder.OF_SUBMITTERS),
                                        toList()));
        var read = new ArrayList<Source>();
        var views = new ArrayList<View>();
        texts.forEach(
                (submitter, its) -> {
                    var reading = new SubmitterReading(sources);
                    its.forEach(it -> read.add(reading.read(it)));
                    views.addAll(reading.views(submitter, settings));
                });
        return new Answers(new Basis(scheme, read), views);
    }
}
