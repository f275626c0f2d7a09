package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is taken of many mentions: to prove, to say it best, and to stand for what others say. */
final class Selection {
    private static final Comparator<Mention> SUREST =
            comparing(Mention::direct)
                    .reversed()
                    .thenComparing(comparingDouble(Mention::score).reversed());

    private final SentenceChoice choice;
    private final DraftingSettings settings;

    Selection(SentenceChoice choice, DraftingSettings settings) {
        this.choice = choice;
        this.settings = settings;
    }

    /** Those that are most surely about the concept, the surest first. */
    List<Mention> proof(List<Mention> mentions) {
        return mentions.stream().sorted(SUREST).limit(settings.evidence()).toList();
    }

    /** Sentences of one submitter that say best what it says, in reading order. */
    List<Mention> said(List<Mention> mentions) {
        var chosen = new HashSet<>(choice.best(direct(mentions), settings.sentences()));
        return mentions.stream().filter(chosen::contains).toList();
    }

    /**
     * Sentences of different submitters that say best what all of them say, the best first.
     *
     * @param taken what is quoted already, and is not quoted again
     */
    List<Mention> quoted(List<View> views, Set<Evidence> taken) {
        var open =
                views.stream()
                        .filter(View::named)
                        .flatMap(it -> fresh(it, taken).limit(1))
                        .toList();
        var chosen = choice.best(open, settings.quotations());
        chosen.forEach(it -> taken.add(it.evidence()));
        return chosen;
    }

    private static Stream<Mention> fresh(View view, Set<Evidence> taken) {
        return view.said().stream().filter(it -> !taken.contains(it.evidence()));
    }

    private static List<Mention> direct(List<Mention> mentions) {
        return mentions.stream().filter(Mention::direct).toList();
    }
}
