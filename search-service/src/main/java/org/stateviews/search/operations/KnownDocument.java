package org.stateviews.search.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.ExtractorVersion;

/**
 * A document with its readings. Events of several topics may be folded in any order; the result is
 * the same.
 *
 * @param described as it was accepted; null until that is folded
 * @param pages codes of reasons of pages, by version of the extractor
 * @param endings one per version, in the order of the log
 * @param asked wishes to read it again, in the order of the log
 */
record KnownDocument(
        DocumentPointer pointer,
        @Nullable SubmittedDocument described,
        Map<String, SortedSet<String>> pages,
        List<Ending> endings,
        List<RereadRequested> asked) {
    static final Comparator<KnownDocument> BY_PLACE =
            Comparator.<KnownDocument, String>comparing(it -> it.pointer().reference().value())
                    .thenComparingInt(it -> it.pointer().revision())
                    .thenComparingInt(it -> it.pointer().ordinal());

    KnownDocument {
        pages = Map.copyOf(pages);
        endings = List.copyOf(endings);
        asked = List.copyOf(asked);
    }

    static KnownDocument of(DocumentPointer pointer) {
        return new KnownDocument(pointer, null, Map.of(), List.of(), List.of());
    }

    KnownDocument with(SubmittedDocument document) {
        return new KnownDocument(pointer, document, pages, endings, asked);
    }

    KnownDocument with(PagesRead read) {
        var more = new HashMap<>(pages);
        var reasons = new TreeSet<>(more.getOrDefault(read.extractor(), new TreeSet<>()));
        read.pages().stream()
                .map(PageCoverage::reason)
                .filter(Objects::nonNull)
                .forEach(reasons::add);
        more.put(read.extractor(), reasons);
        return new KnownDocument(pointer, described, more, endings, asked);
    }

    KnownDocument with(DocumentRead read) {
        var reasons = pages.getOrDefault(read.extractor(), new TreeSet<>());
        return ended(new Ending(read.extractor(), reasons, read.at()));
    }

    KnownDocument with(DocumentNotRead failed) {
        var reasons = new TreeSet<>(List.of(failed.code()));
        return ended(new Ending(failed.extractor(), reasons, failed.at()));
    }

    KnownDocument with(RereadRequested request) {
        var more = new ArrayList<>(asked);
        more.add(request);
        return new KnownDocument(pointer, described, pages, endings, more);
    }

    /** How the reading by the greatest version ended, which counts; empty while none has. */
    public Optional<Ending> ending() {
        return endings.stream()
                .max(Comparator.comparing(it -> new ExtractorVersion(it.extractor())));
    }

    /** A wish that has no result yet. */
    Optional<RereadRequested> waiting() {
        return asked.stream().filter(it -> !hasEnded(it.extractor())).findFirst();
    }

    boolean hasEnded(String extractor) {
        return endings.stream().anyMatch(it -> it.extractor().equals(extractor));
    }

    private KnownDocument ended(Ending ending) {
        var more = new ArrayList<>(endings);
        more.removeIf(it -> it.extractor().equals(ending.extractor()));
        more.add(ending);
        return new KnownDocument(pointer, described, pages, more, asked);
    }
}
