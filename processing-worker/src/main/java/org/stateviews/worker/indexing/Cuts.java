package org.stateviews.worker.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.Passage;
import org.stateviews.worker.passages.PassageCutter;

/**
 * Passages of readings. The last ones are remembered, because each fact about a submission makes
 * its passages anew, and the facts about one come close together; results of pages never change, so
 * what was cut once is cut for good.
 */
final class Cuts {

    /** Of some hundred letters each. */
    private static final int REMEMBERED = 20_000;

    private final PageFiles files;
    private final PassageCutter cutter;
    private final Map<Key, List<Passage>> known = new LinkedHashMap<>(16, 0.75f, true);
    private int count;

    Cuts(PageFiles files, PassageCutter cutter) {
        this.files = files;
        this.cutter = cutter;
    }

    private record Key(
            Sha256 digest,
            String extractor,
            int total,
            Set<Integer> withheld,
            @Nullable String language) {}

    /**
     * Passages of a document in reading order.
     *
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    List<Passage> of(SubmittedDocument document, ReadablePages read) {
        var key =
                new Key(
                        document.sha256(),
                        read.extractor(),
                        read.total(),
                        read.withheld(),
                        document.language());
        return remembered(key).orElseGet(() -> remember(key, cut(key)));
    }

    private List<Passage> cut(Key key) {
        var pages = files.pages(key.digest(), key.extractor(), key.total(), key.withheld());
        return cutter.cut(pages, Optional.ofNullable(key.language()));
    }

    private synchronized Optional<List<Passage>> remembered(Key key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized List<Passage> remember(Key key, List<Passage> passages) {
        if (known.put(key, passages) == null) {
            count += passages.size();
        }
        var eldest = known.entrySet().iterator();
        while (count > REMEMBERED && eldest.hasNext()) {
            count -= eldest.next().getValue().size();
            eldest.remove();
        }
        return passages;
    }
}
