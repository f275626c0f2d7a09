package org.stateviews.search.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.index.Passage;

/**
 * Reads all texts of one submitter. Of its passages only the sentences that mention a concept are
 * held, and after the last text only the best of them: memory grows with submitters and concepts,
 * not with pages.
 */
final class SubmitterReading {
    private final Sources sources;
    private final Map<String, List<Mention>> mentions = new TreeMap<>();

    SubmitterReading(Sources sources) {
        this.sources = sources;
    }

    /** Reads a text and tells what it was. */
    Source read(SubmissionReceived text) {
        var documents = new HashMap<Integer, DocumentPointer>();
        var handedIn = new HashSet<Integer>();
        int[] passages = {0};
        sources.read(
                text,
                passage -> {
                    passages[0]++;
                    handedIn.add(passage.place().document());
                    add(
                            passage,
                            documents.computeIfAbsent(
                                    passage.place().document(),
                                    ordinal -> sources.document(text, ordinal)));
                });
        return new Source(
                text.reference(),
                text.revision(),
                text.acceptance().receivedAt(),
                text.publication(),
                passages[0],
                unread(text, handedIn));
    }

    private void add(Passage passage, DocumentPointer document) {
        if (!passage.subjects().themes().isEmpty()) {
            PassageMentions.of(passage, document)
                    .forEach(
                            (concept, it) ->
                                    mentions.computeIfAbsent(concept, _ -> new ArrayList<>())
                                            .add(it));
        }
    }

    private static List<String> unread(SubmissionReceived text, Set<Integer> read) {
        return text.documents().stream()
                .filter(it -> Sources.KINDS.contains(it.kind()))
                .filter(it -> !read.contains(it.ordinal()))
                .map(SubmittedDocument::name)
                .toList();
    }

    /** What it says, one view for each concept that it mentions. */
    List<View> views(SubmitterCode submitter, DraftingSettings settings) {
        var choice =
                SentenceChoice.within(mentions.values().stream().flatMap(List::stream).toList());
        return mentions.entrySet().stream()
                .map(it -> View.of(submitter, it.getKey(), it.getValue(), choice, settings))
                .toList();
    }
}
