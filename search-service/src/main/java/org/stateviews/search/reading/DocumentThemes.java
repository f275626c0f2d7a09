package org.stateviews.search.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.search.index.Passage;

/**
 * What a document is about, told from its passages: its main theme is the one that most of them are
 * most about, and whatever else several of them speak of is a secondary one.
 *
 * @param document ordinal of the document
 * @param revision text that it was handed in with
 * @param themes the main one first, then by number of passages
 */
public record DocumentThemes(int document, int revision, List<Spoken> themes) {
    private static final Comparator<Spoken> MOST_FIRST =
            Comparator.comparing(Spoken::main)
                    .thenComparingInt(Spoken::passages)
                    .reversed()
                    .thenComparing(Spoken::notation);

    public DocumentThemes {
        themes = List.copyOf(themes);
    }

    /**
     * A theme of a document.
     *
     * @param passages how many of its passages have it
     * @param first id of the first of them
     */
    public record Spoken(String notation, boolean main, int passages, String first) {}

    /** Of passages in reading order, document by document. */
    static List<DocumentThemes> of(List<Passage> passages) {
        var documents = new LinkedHashMap<List<Integer>, List<Passage>>();
        for (var passage : passages) {
            var key = List.of(passage.source().revision(), passage.place().document());
            documents.computeIfAbsent(key, _ -> new ArrayList<>()).add(passage);
        }
        return documents.values().stream().map(DocumentThemes::ofOne).toList();
    }

    /** Of the passages of one document, of which there is at least one. */
    static DocumentThemes ofOne(List<Passage> passages) {
        var first = passages.getFirst();
        var counts = new LinkedHashMap<String, Count>();
        for (var passage : passages) {
            for (var theme : passage.subjects().themes()) {
                counts.computeIfAbsent(theme.notation(), _ -> new Count(passage.id()))
                        .add(theme.main());
            }
        }
        var main =
                counts.entrySet().stream()
                        .filter(it -> it.getValue().most > 0)
                        .max(
                                Map.Entry.comparingByValue(
                                        Comparator.<Count>comparingInt(it -> it.most)
                                                .thenComparingInt(it -> it.all)))
                        .map(Map.Entry::getKey);
        return new DocumentThemes(
                first.place().document(),
                first.source().revision(),
                counts.entrySet().stream()
                        .map(
                                it ->
                                        new Spoken(
                                                it.getKey(),
                                                main.filter(it.getKey()::equals).isPresent(),
                                                it.getValue().all,
                                                it.getValue().first))
                        .sorted(MOST_FIRST)
                        .toList());
    }

    /** How many passages have a theme, and how many are most about it. */
    private static final class Count {
        private final String first;
        private int all;
        private int most;

        Count(String first) {
            this.first = first;
        }

        void add(boolean main) {
            all++;
            most += main ? 1 : 0;
        }
    }
}
