package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.language.detection.Detection;

/**
 * What the texts around a place say about its language. A heading goes with what it stands above,
 * everything else with what it follows; where that direction knows nothing, the other one does.
 */
final class Neighbourhood {

    private final List<Optional<Detection>> before;
    private final List<Optional<Detection>> after;

    /**
     * Looks around once for all places: a table may have many thousands without a language.
     *
     * @param detections what each text of a document says for itself, in reading order
     */
    Neighbourhood(List<Detection> detections) {
        before = latest(detections);
        after = latest(detections.reversed()).reversed();
    }

    private static List<Optional<Detection>> latest(List<Detection> detections) {
        var all = new ArrayList<Optional<Detection>>();
        @Nullable Detection latest = null;
        for (var detection : detections) {
            all.add(Optional.ofNullable(latest));
            latest = detection.sure() ? detection : latest;
        }
        return all;
    }

    /** Nearest text whose language is sure, empty when the document has none. */
    Optional<Detection> around(int place, boolean heading) {
        return heading
                ? after.get(place).or(() -> before.get(place))
                : before.get(place).or(() -> after.get(place));
    }
}
