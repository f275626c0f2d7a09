package org.stateviews.worker.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogEnds;

/** How many records the topics of facts have had. */
final class LogHeads {

    private static final List<Topic> FACTS =
            List.of(
                    Topic.CALLS,
                    Topic.SUBMISSIONS,
                    Topic.PROCESSING,
                    Topic.REVIEWS,
                    Topic.REPORTS,
                    Topic.OPERATIONS);

    private final LogClients clients;

    LogHeads(LogClients clients) {
        this.clients = clients;
    }

    /** End offsets by topic and partition, {@code submissions-0} and so on; empty ones left out. */
    Map<String, Long> now() throws InterruptedException {
        try (var admin = clients.admin()) {
            var heads = new TreeMap<String, Long>();
            LogEnds.of(FACTS, admin).forEach((partition, end) -> heads.put("" + partition, end));
            heads.values().removeIf(end -> end == 0);
            return heads;
        }
    }
}
