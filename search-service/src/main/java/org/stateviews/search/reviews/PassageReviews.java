package org.stateviews.search.reviews;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.search.index.Passage;

/**
 * What people said of passages, folded from the log. It knows of a correction before the index
 * does, so whoever corrected something reads it at once; and it knows of those that have no passage
 * any more, because the document was read again and nothing like it was found.
 */
public final class PassageReviews implements Folding {
    private final Map<String, ReviewChain<TextCorrected>> texts = new ConcurrentSkipListMap<>();

    PassageReviews() {}

    @Override
    public void fold(Event event, RecordPosition position) {
        if (event instanceof TextCorrected said) {
            texts.merge(
                    said.passage().id(),
                    ReviewChain.<TextCorrected>empty().with(said),
                    (before, _) -> before.with(said));
        }
    }

    /** Corrections of the text of a passage, by its id. */
    public ReviewChain<TextCorrected> texts(String passage) {
        return texts.getOrDefault(passage, ReviewChain.empty());
    }

    /** A passage as it stands now, be the index behind or not. */
    public Passage latest(Passage indexed) {
        var chain = texts(indexed.id());
        return chain.latest()
                .filter(_ -> chain.version() > indexed.review().version())
                .map(said -> corrected(indexed, said, chain.version()))
                .orElse(indexed);
    }

    private static Passage corrected(Passage indexed, TextCorrected said, int version) {
        var wording = indexed.wording();
        return new Passage(
                indexed.id(),
                indexed.source(),
                indexed.place(),
                new Passage.Wording(wording.language(), wording.heading(), said.text()),
                new Passage.Review(
                        indexed.review().readAs(),
                        version,
                        indexed.asRead(),
                        said.account(),
                        said.at(),
                        indexed.review().movedFrom()),
                // because reasons point into the words that were there before
                Passage.Subjects.NONE);
    }

    /**
     * Corrections of a revision that none of its passages shows; none while it has no passages,
     * which then says nothing about them.
     *
     * @param held all passages of the revision
     */
    public List<Unplaced> unplaced(List<Passage> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        var placed =
                held.stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                Stream.of(it.id()),
                                                it.review().movedFrom().stream()))
                        .collect(toSet());
        var source = held.getLast().source();
        var prefix = source.reference() + ".r" + source.revision() + ".";
        return texts.entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix))
                .filter(it -> !placed.contains(it.getKey()))
                .flatMap(it -> it.getValue().latest().stream())
                .map(Unplaced::of)
                .toList();
    }
}
