package org.stateviews.benchmark.outages;

import org.stateviews.benchmark.corpus.Planned;
import org.stateviews.benchmark.corpus.Specimen;
import org.stateviews.benchmark.trial.Answer;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Parcel;

/**
 * One text of one mission, under a key of its own.
 *
 * @param specimen its only file
 */
record Text(Planned planned, Specimen specimen, Parcel parcel) {

    private static final String CALL = "/calls/78-237-8/submissions";

    static Text of(Planned planned) {
        var specimens = planned.texts().getFirst();
        return new Text(planned, specimens.getFirst(), Parcel.of(planned.title(), specimens));
    }

    Answer handIn(Api api) throws InterruptedException {
        return api.submit(CALL, planned.account(), planned.title(), parcel.form());
    }
}
