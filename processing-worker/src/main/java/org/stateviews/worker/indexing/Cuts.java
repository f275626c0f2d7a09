package org.stateviews.worker.indexing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.taxonomy.Concept;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.classification.Themed;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.passages.Passage;
import org.stateviews.worker.passages.PassageCutter;

/**
 * Passages of readings with their themes. The last ones are remembered, because each fact about a
 * submission makes its passages anew, and the facts about one come close together; results of pages
 * never change, so what was cut once is cut for good. The comparison of log and index comes at
 * every document right after it was cut.
 */
final class Cuts {

    /** Of some hundred letters each. */
    private static final int REMEMBERED = 20_000;

    private final PageFiles files;
    private final PassageCutter cutter;
    private final Schemes schemes;
    private final LastMade<Key, List<Themed>> themed = last();
    private final LastMade<Read, List<CutText>> texts = last();

    Cuts(PageFiles files, PassageCutter cutter, Schemes schemes) {
        this.files = files;
        this.cutter = cutter;
        this.schemes = schemes;
    }

    private static <K, P> LastMade<K, List<P>> last() {
        return new LastMade<>(REMEMBERED, passages -> Math.max(1, passages.size()));
    }

    private record Read(Sha256 digest, ReadablePages pages) {}

    private record Key(
            Read read, @Nullable String language, Map<String, String> right, String scheme) {}

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
                        new Read(document.sha256(), read),
                        document.language(),
                        Map.copyOf(right),
                        schemes.of(scheme).version());
        return themed.get(key, this::cut);
    }

    /**
     * Passages as they were read.
     *
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    List<CutText> texts(SubmittedDocument document, ReadablePages read) {
        return texts.get(new Read(document.sha256(), read), it -> cutter.texts(pages(it)));
    }

    /** Concept of a notation, empty when the scheme has none. */
    Optional<Concept> concept(String notation, @Nullable String scheme) {
        return schemes.of(scheme).concept(notation);
    }

    /** The comparison asks for the texts next, and need not cut them again. */
    private List<Themed> cut(Key key) {
        var declared = Optional.ofNullable(key.language());
        var passages = cutter.cut(pages(key.read()), declared, key.right());
        texts.put(key.read(), passages.stream().map(Passage::cutText).toList());
        return schemes.of(key.scheme()).of(passages);
    }

    private List<ReadPage> pages(Read read) {
        var pages = read.pages();
        return files.pages(read.digest(), pages.extractor(), pages.total(), pages.withheld());
    }
}
