package org.stateviews.worker.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.taxonomy.Concept;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.classification.Themed;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.passages.PassageCutter;

/**
 * Passages of readings with their themes. The last ones are remembered, because each fact about a
 * submission makes its passages anew, and the facts about one come close together; results of pages
 * never change, so what was cut once is cut for good.
 */
final class Cuts {

    /** Of some hundred letters each. */
    private static final int REMEMBERED = 20_000;

    private final PageFiles files;
    private final PassageCutter cutter;
    private final Schemes schemes;
    private final Map<Key, List<Themed>> known = new LinkedHashMap<>(16, 0.75f, true);
    private int count;

    Cuts(PageFiles files, PassageCutter cutter, Schemes schemes) {
        this.files = files;
        this.cutter = cutter;
        this.schemes = schemes;
    }

    private record Key(
            Sha256 digest,
            String extractor,
            int total,
            Set<Integer> withheld,
            @Nullable String language,
            Map<String, String> right,
            String scheme) {}

    /**
     * Passages of a document in reading order.
     *
     * @param right words of corrected passages, by key
     * @param scheme version of the concept scheme, null for the one in use
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    List<Themed> of(
            SubmittedDocument document,
            ReadablePages read,
            Map<String, String> right,
            @Nullable String scheme) {
        var key =
                new Key(
                        document.sha256(),
                        read.extractor(),
                        read.total(),
                        read.withheld(),
                        document.language(),
                        Map.copyOf(right),
                        schemes.of(scheme).version());
        return remembered(key).orElseGet(() -> remember(key, cut(key)));
    }

    /**
     * Passages as they were read.
     *
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    List<CutText> texts(SubmittedDocument document, ReadablePages read) {
        return cutter.texts(
                files.pages(document.sha256(), read.extractor(), read.total(), read.withheld()));
    }

    /** Concept of a notation, empty when the scheme has none. */
    Optional<Concept> concept(String notation, @Nullable String scheme) {
        return schemes.of(scheme).concept(notation);
    }

    private List<Themed> cut(Key key) {
        var pages = files.pages(key.digest(), key.extractor(), key.total(), key.withheld());
        var declared = Optional.ofNullable(key.language());
        return schemes.of(key.scheme()).of(cutter.cut(pages, declared, key.right()));
    }

    private synchronized Optional<List<Themed>> remembered(Key key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized List<Themed> remember(Key key, List<Themed> passages) {
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
