package org.stateviews.benchmark.rebuild;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers see.
 *
 * @param texts text of each passage by its id
 * @param total how many passages a search for everything finds
 */
record Snapshot(Map<String, String> texts, long total) {

    Snapshot {
        texts = Map.copyOf(texts);
    }

    static Snapshot of(Sites sites, List<String> references)
            throws IOException, InterruptedException {
        var texts = new TreeMap<String, String>();
        for (var reference : references) {
            sites.desk("/submissions/" + reference + "/passages")
                    .get("items")
                    .forEach(
                            it ->
                                    texts.put(
                                            it.get("passage").asString(),
                                            it.get("text").asString()));
        }
        return new Snapshot(texts, sites.desk("/passages?size=1").get("total").asLong());
    }
}
