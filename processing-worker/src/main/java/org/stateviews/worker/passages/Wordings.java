package org.stateviews.worker.passages;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.outcome.Letters;
import org.stateviews.worker.outcome.ReadPage;

/** What the pieces of a document say, with their keys, in reading order. */
final class Wordings {

    private final Set<Integer> pictures;
    private final Map<String, String> corrected;
    private final Map<String, Integer> repeats = new HashMap<>();

    /**
     * Wordings of one document.
     *
     * @param corrected right words by the key of the passage
     */
    Wordings(List<ReadPage> pages, Map<String, String> corrected) {
        this.pictures =
                pages.stream()
                        .filter(it -> it.status() == PageStatus.OCR)
                        .map(ReadPage::number)
                        .collect(toUnmodifiableSet());
        this.corrected = corrected;
    }

    /** One piece. */
    record Wording(String key, AsRead asRead, String text) {}

    /** Pieces of the next segment; each segment is asked for once, in order. */
    List<Wording> of(Segment segment) {
        boolean recognised =
                IntStream.rangeClosed(segment.page(), segment.lastPage())
                        .anyMatch(pictures::contains);
        return Sentences.pieces(segment.text()).stream()
                .map(it -> wording(new AsRead(it, Sha256.ofText(it), recognised)))
                .toList();
    }

    /** A segment's text in one. */
    static String whole(Segment segment, List<Wording> pieces) {
        return pieces.size() == 1 ? pieces.getFirst().text() : segment.text();
    }

    private Wording wording(AsRead read) {
        var first = "p" + read.digest().hex().substring(0, 8);
        int repeat = repeats.merge(first, 1, Integer::sum);
        var key = repeat == 1 ? first : first + "-" + repeat;
        return new Wording(key, read, text(key, read));
    }

    /** A correction is folded as every text is; one that shows nothing corrects nothing. */
    private String text(String key, AsRead read) {
        var words = corrected.get(key);
        var text = words == null ? "" : TextFlow.ALONE.flow(Letters.folded(words));
        return text.isEmpty() ? read.text() : text;
    }
}
