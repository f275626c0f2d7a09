package org.stateviews.benchmark.withdrawal;

import java.util.List;
import org.stateviews.benchmark.corpus.Specimen;
import org.stateviews.benchmark.corpus.Tome;
import org.stateviews.benchmark.trial.Parcel;

/** A text with one file. */
record Book(Specimen specimen, Parcel parcel) {

    private static final long SEED = 78_237;

    static Book of(int number, int pages) {
        var specimen = Tome.of(SEED, number, pages);
        return new Book(specimen, Parcel.of("Fictional views " + number, List.of(specimen)));
    }

    /** Word that stands in it and nowhere else. */
    String marker() {
        return specimen.marker();
    }

    String digest() {
        return parcel.digests().getFirst();
    }
}
