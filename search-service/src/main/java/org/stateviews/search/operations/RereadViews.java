package org.stateviews.search.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.search.desk.Part;

/** Makes the page of reading again. */
final class RereadViews {
    private final OperationsFacts facts;
    private final int pageSize;

    RereadViews(OperationsFacts facts, OperationsSettings settings) {
        this.facts = facts;
        this.pageSize = settings.pageSize();
    }

    /**
     * The page.
     *
     * @param page which part of the documents, or of the history where none are shown
     */
    RereadPage page(RereadParameters asked, RereadAnswer answer, int page) {
        var plan = answer.plan();
        return new RereadPage(
                asked,
                choices(facts.documents().standing()),
                plan == null ? null : Part.of(plan.documents(), page, pageSize),
                plan == null ? Part.of(history(), page, pageSize) : null,
                answer.problems());
    }

    private static Map<String, SortedMap<String, Long>> choices(List<KnownDocument> documents) {
        var choices = new LinkedHashMap<String, SortedMap<String, Long>>();
        choices.put("reason", count(documents, it -> endings(it, Ending::reasons)));
        choices.put(
                "mediaType",
                count(documents, it -> Stream.ofNullable(RereadSelection.mediaType(it))));
        choices.put(
                "extractor", count(documents, it -> endings(it, end -> List.of(end.extractor()))));
        return choices;
    }

    private static Stream<String> endings(
            KnownDocument document, Function<Ending, Collection<String>> values) {
        return document.ending().stream().flatMap(it -> values.apply(it).stream());
    }

    private static SortedMap<String, Long> count(
            List<KnownDocument> documents, Function<KnownDocument, Stream<String>> values) {
        return documents.stream()
                .filter(it -> it.ending().isPresent())
                .flatMap(values)
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private List<RereadWish> history() {
        var wishes = new LinkedHashMap<Moment, List<RereadRequested>>();
        for (var request : facts.history().rereads().reversed()) {
            wishes.computeIfAbsent(
                            new Moment(request.at(), request.account()), _ -> new ArrayList<>())
                    .add(request);
        }
        return wishes.values().stream().map(this::wish).toList();
    }

    private RereadWish wish(List<RereadRequested> requests) {
        var first = requests.getLast();
        return new RereadWish(
                first.at(),
                first.account(),
                first.document(),
                requests.size(),
                requests.stream().filter(this::isDone).count());
    }

    private boolean isDone(RereadRequested request) {
        return facts.documents()
                .find(request.document())
                .filter(it -> it.hasEnded(request.extractor()))
                .isPresent();
    }

    private record Moment(Instant at, String account) {}
}
