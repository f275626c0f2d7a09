package org.stateviews.worker.trial;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.taxonomy.SchemeFiles;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.indexing.SubmissionView;
import org.stateviews.worker.outcome.PageFileMissingException;

/**
 * Tries a concept scheme on everything that was read, and writes nothing: passages are a pure
 * function of log, store and scheme, so those of another scheme need no index. What people said of
 * themes stands under both.
 */
public final class SchemeTrial {

    private static final Logger LOG = LoggerFactory.getLogger(SchemeTrial.class);

    private final AllFacts facts;
    private final Schemes schemes;
    private final SubmissionView view;
    private final Function<Schemes, SubmissionView> views;
    private final Supplier<Optional<String>> live;

    /**
     * Trials over everything that was read.
     *
     * @param view by the schemes of indices
     * @param views makes one by a scheme that is tried
     * @param live version of the scheme by which the index was built that answers searches, empty
     *     when it does not say
     */
    SchemeTrial(
            AllFacts facts,
            Schemes schemes,
            SubmissionView view,
            Function<Schemes, SubmissionView> views,
            Supplier<Optional<String>> live) {
        this.facts = facts;
        this.schemes = schemes;
        this.view = view;
        this.views = views;
        this.live = live;
    }

    /**
     * Compares the scheme of the index that answers searches with another one. One after the other,
     * because each takes a processor for as long as all passages need.
     *
     * @param listed how many passages are told one by one
     * @throws org.stateviews.taxonomy.SchemeException when a file is missing or cannot be read
     * @throws org.stateviews.worker.generations.IndexUnavailableException when Elasticsearch is
     *     away
     */
    public synchronized SchemeComparison of(SchemeFiles tried, int listed) {
        var from = live.get().orElse(null);
        var difference = new Difference(listed);
        var trial = schemes.trial(tried);
        var other = views.apply(trial);
        for (var reference : facts.references()) {
            facts.of(reference, it -> compare(difference, it, from, other));
        }
        return difference.told(from, trial.current().version());
    }

    private Optional<Boolean> compare(
            Difference difference,
            SubmissionFacts submission,
            @Nullable String from,
            SubmissionView other) {
        try {
            difference.add(view.of(submission, from), other.of(submission, null));
        } catch (PageFileMissingException e) {
            LOG.atWarn().setCause(e).log("A submission whose pages are missing is left out");
        }
        return Optional.of(true);
    }
}
