package org.stateviews.search.reviews;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Event.ReviewEvent;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.ThemeReview;
import org.stateviews.taxonomy.ConceptScheme;

/**
 * What people said of passages, folded from the log. It knows of a review before the index does, so
 * whoever said something reads it at once; and it knows of those that have no passage any more,
 * because the document was read again and nothing like it was found.
 */
public final class PassageReviews implements Folding {
    private final Map<String, ReviewChain<TextCorrected>> texts = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, ReviewChain<ThemeReviewed>>> themes =
            new ConcurrentSkipListMap<>();
    private final ReviewHistory history = new ReviewHistory();
    private final ReviewedSubjects subjects;

    /**
     * Nothing said yet.
     *
     * @param scheme of the themes that people give
     */
    PassageReviews(ConceptScheme scheme) {
        this.subjects = new ReviewedSubjects(scheme);
    }

    @Override
    public void fold(Event event, RecordPosition position) {
        if (!(event instanceof ReviewEvent said)) {
            return;
        }
        var id = said.passage().id();
        switch (said) {
            case TextCorrected it -> fold(texts, id, it);
            case ThemeReviewed it ->
                    fold(
                            themes.computeIfAbsent(id, _ -> new ConcurrentSkipListMap<>()),
                            it.theme(),
                            it);
        }
        history.fold(said);
    }

    private static <E extends ReviewEvent> void fold(
            Map<String, ReviewChain<E>> chains, String key, E said) {
        chains.merge(key, ReviewChain.<E>empty().with(said), (before, _) -> before.with(said));
    }

    /** Corrections of the text of a passage, by its id. */
    public ReviewChain<TextCorrected> texts(String passage) {
        return texts.getOrDefault(passage, ReviewChain.empty());
    }

    /** Reviews of a theme at a passage. */
    public ReviewChain<ThemeReviewed> themes(String passage, String theme) {
        return themes.getOrDefault(passage, Map.of()).getOrDefault(theme, ReviewChain.empty());
    }

    /** A passage as it stands now, be the index behind or not. */
    public Passage latest(Passage indexed) {
        var chain = texts(indexed.id());
        return latestThemes(
                chain.latest()
                        .filter(_ -> chain.version() > indexed.review().version())
                        .map(said -> corrected(indexed, said, chain.version()))
                        .orElse(indexed));
    }

    /** A passage with the words of the index, and themes as they stand now. */
    public Passage latestThemes(Passage indexed) {
        var now = indexed.subjects();
        for (var chain : themes.getOrDefault(indexed.id(), Map.of()).values()) {
            var said = chain.latest();
            if (said.isPresent() && chain.version() > version(now, said.get().theme())) {
                now = subjects.with(now, said.get(), chain.version());
            }
        }
        return now.equals(indexed.subjects()) ? indexed : indexed.about(now);
    }

    private static int version(Passage.Subjects now, String theme) {
        return now.review(theme).map(ThemeReview::version).orElse(0);
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
                ReviewedSubjects.ofPeople(indexed.subjects()));
    }

    /** All that was said of a passage and of those whose reviews moved to it, by time. */
    public List<Said> history(Passage passage) {
        var moved =
                passage.subjects().themeReviews().stream().flatMap(it -> it.movedFrom().stream());
        return Stream.of(Stream.of(passage.id()), passage.review().movedFrom().stream(), moved)
                .flatMap(it -> it)
                .distinct()
                .flatMap(it -> history.of(it).stream())
                .map(it -> Said.of(it, counts(it)))
                .sorted(comparing(Said::at))
                .toList();
    }

    private boolean counts(ReviewEvent said) {
        var id = said.passage().id();
        return switch (said) {
            case TextCorrected it -> texts(id).counted().contains(it);
            case ThemeReviewed it -> themes(id, it.theme()).counted().contains(it);
        };
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
        return texts.entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix(held)))
                .filter(it -> !placed.contains(it.getKey()))
                .flatMap(it -> it.getValue().latest().stream())
                .map(Unplaced::of)
                .toList();
    }

    /** Reviews of themes of a revision that none of its passages shows, as {@link #unplaced}. */
    public List<UnplacedTheme> unplacedThemes(List<Passage> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        var ids = held.stream().map(Passage::id).collect(toSet());
        var moved =
                held.stream()
                        .flatMap(it -> it.subjects().themeReviews().stream())
                        .flatMap(it -> it.movedFrom().stream().map(from -> from + " " + it.theme()))
                        .collect(toSet());
        return themes.entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix(held)) && !ids.contains(it.getKey()))
                .flatMap(it -> it.getValue().values().stream())
                .flatMap(it -> it.latest().stream())
                .filter(it -> !moved.contains(it.passage().id() + " " + it.theme()))
                .map(UnplacedTheme::of)
                .toList();
    }

    private static String prefix(List<Passage> held) {
        var source = held.getLast().source();
        return source.reference() + ".r" + source.revision() + ".";
    }
}
