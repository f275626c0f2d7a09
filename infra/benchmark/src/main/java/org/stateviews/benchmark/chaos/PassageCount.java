package org.stateviews.benchmark.chaos;

import java.util.HashSet;
import java.util.Optional;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Persistence;

/**
 * The exact number of passages that a search can find, against the sum over all submissions: what
 * belongs to none, or is there twice, makes a difference.
 *
 * @param found by a search for everything
 * @param read in the submissions, one after the other
 */
record PassageCount(long found, long read) {

    static PassageCount of(Register register, Api api, Persistence persistence)
            throws InterruptedException {
        var ids = new HashSet<String>();
        for (var item : register.items()) {
            var path = "/submissions/" + item.path("reference").asString() + "/passages";
            var answer = persistence.until(200, () -> api.desk(path));
            if (answer.status() == 200) {
                answer.json().path("items").forEach(it -> ids.add(it.path("passage").asString()));
            }
        }
        var all = persistence.until(200, () -> api.search("", "&size=1"));
        return new PassageCount(all.json().path("total").asLong(), ids.size());
    }

    Optional<Finding> finding() {
        if (found == read) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        found > read ? Kind.DOUBLE : Kind.LOST,
                        "the index",
                        "%d passages are found, the submissions have %d".formatted(found, read)));
    }
}
