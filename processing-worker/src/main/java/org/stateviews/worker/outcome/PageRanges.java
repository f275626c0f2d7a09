package org.stateviews.worker.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages that were read together, a hundred in a file: {@code derived/{digest}/{extractor}/pages/
 * {from}-{to}}. A file costs two flushes to disk, which for one page take longer than its reading.
 */
final class PageRanges {

    private static final int SIZE = 100;
    private static final TypeReference<List<ReadPage>> PAGES = new TypeReference<>() {};

    private final DocumentStore store;
    private final JsonMapper json;

    PageRanges(DocumentStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** Keeps all that do not wait to be recognised; the first that are kept count. */
    void keep(Sha256 digest, String extractor, List<ReadPage> pages) {
        for (int from = 0; from < pages.size(); from += SIZE) {
            var read =
                    pages.subList(from, Math.min(from + SIZE, pages.size())).stream()
                            .filter(it -> it.status() != PageStatus.WAITING)
                            .toList();
            if (!read.isEmpty()) {
                store.putIfAbsent(name(digest, extractor, from + 1), json.writeValueAsBytes(read));
            }
        }
    }

    /** One page, empty when it was not read together with others. */
    Optional<ReadPage> page(Sha256 digest, String extractor, int number) {
        return range(name(digest, extractor, number)).stream()
                .filter(it -> it.number() == number)
                .findFirst();
    }

    /** All that there are up to a number, in their order. */
    List<ReadPage> pages(Sha256 digest, String extractor, int total) {
        var pages = new ArrayList<ReadPage>();
        for (int from = 1; from <= total; from += SIZE) {
            pages.addAll(range(name(digest, extractor, from)));
        }
        return pages;
    }

    private List<ReadPage> range(StoreName name) {
        return store.get(name).map(bytes -> json.readValue(bytes, PAGES)).orElse(List.of());
    }

    /** Name of the file that a page lies in when it was read together with others. */
    static StoreName name(Sha256 digest, String extractor, int number) {
        int from = number - (number - 1) % SIZE;
        var range = from + "-" + (from + SIZE - 1);
        return StoreName.of("derived", digest.hex(), extractor, "pages", range);
    }
}
