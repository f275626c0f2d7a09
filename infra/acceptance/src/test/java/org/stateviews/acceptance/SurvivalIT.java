package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.platform.Part;
import tools.jackson.databind.JsonNode;

class SurvivalIT {

    private static final List<String> QUERIES =
            List.of("", "norms", "угрозы", "能力", "\"solidarity window\"", "sécurité", "الدول");

    private final Platform platform = Platform.running();
    private final Desk desk = new Desk();

    @Test
    void aWorkerKilledInMidReadingLosesNothingAndDoublesNothing() throws IOException {
        var references = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            references.add(desk.submit("ISL", TenPages.with("killedworker" + i)));
        }
        platform.process(Part.WORKER).destroyForcibly();

        for (int i = 0; i < references.size(); i++) {
            desk.awaitSearchable(references.get(i));
            assertThat(desk.search("killedworker" + i).get("total").asInt()).isEqualTo(10);
        }
    }

    @Test
    void afterStoppingAndStartingEverythingSearchesGiveTheSame() {
        var before = QUERIES.stream().map(this::result).toList();

        platform.restart();

        assertThat(QUERIES.stream().map(this::result).toList()).isEqualTo(before);
        assertThat(before.getFirst()).hasSizeGreaterThan(50);
    }

    private List<String> result(String query) {
        return desk.search(query)
                .get("hits")
                .valueStream()
                .map(SurvivalIT::identity)
                .sorted()
                .toList();
    }

    private static String identity(JsonNode hit) {
        return hit.get("passage").asString() + " " + hit.get("text").asString();
    }
}
