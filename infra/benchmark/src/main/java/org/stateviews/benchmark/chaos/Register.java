package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Persistence;
import tools.jackson.databind.JsonNode;

/**
 * All submissions as the desk's list shows them, page after page, read while nothing is sent.
 *
 * @param items in the order of the list
 * @param total as the list says
 */
record Register(List<JsonNode> items, long total) {

    private static final int PAGE = 200;

    Register {
        items = List.copyOf(items);
    }

    /** Reads every page. */
    static Register read(Api api, Persistence persistence) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        long total = 0;
        int before = -1;
        for (int page = 0; items.size() > before; page++) {
            var path = "/submissions?size=" + PAGE + "&page=" + page;
            var answer = persistence.until(200, () -> api.get(path, "analyst"));
            if (answer.status() != 200) {
                throw new IllegalStateException("No list of submissions: " + answer);
            }
            before = items.size();
            answer.json().path("items").forEach(items::add);
            total = answer.json().path("total").asLong();
        }
        return new Register(items, total);
    }

    Map<String, JsonNode> byReference() {
        var all = new HashMap<String, JsonNode>();
        items.forEach(it -> all.put(it.path("reference").asString(), it));
        return all;
    }
}
