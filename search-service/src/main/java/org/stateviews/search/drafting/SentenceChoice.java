package org.stateviews.search.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.summary.Background;
import org.stateviews.summary.Preferences;
import org.stateviews.summary.Sentence;
import org.stateviews.summary.Summarizer;

/**
 * Chooses sentences that together say best what all of them say, none twice. What else a sentence
 * is about goes with it, for that is all that joins sentences in different languages.
 */
final class SentenceChoice {
    /** Of one submitter every sentence weighs the same. */
    private static final Preferences WITHIN = new Preferences(false, false);

    private final Summarizer summarizer;

    private SentenceChoice(Preferences preferences, Collection<Mention> all) {
        var sentences = all.stream().map(it -> sentence("", it)).distinct().toList();
        this.summarizer = Summarizer.of(preferences, Background.of(sentences));
    }

    /**
     * Among sentences of one submitter.
     *
     * @param all that it says of anything, which tells what is common in its texts
     */
    static SentenceChoice within(Collection<Mention> all) {
        return new SentenceChoice(WITHIN, all);
    }

    /**
     * Among sentences of many submitters, each of which weighs the same.
     *
     * @param all that anybody says of anything
     */
    static SentenceChoice among(Collection<Mention> all) {
        return new SentenceChoice(Preferences.FAIR, all);
    }

    /**
     * Best ones first; fewer than wanted when no other adds anything. The same sentences in the
     * same order give the same choice.
     */
    List<Mention> best(List<Mention> mentions, int wanted) {
        if (mentions.size() < 2) {
            return mentions.stream().limit(wanted).toList();
        }
        var sentences =
                IntStream.range(0, mentions.size())
                        .mapToObj(it -> sentence(Integer.toString(it), mentions.get(it)))
                        .toList();
        var taken =
                summarizer.rank(sentences, wanted).stream()
                        .map(it -> mentions.get(Integer.parseInt(it.sentence().id())))
                        .toList();
        // because somebody who says hardly a word has said it all the same
        return taken.isEmpty() ? mentions.stream().limit(wanted).toList() : taken;
    }

    private static Sentence sentence(String id, Mention mention) {
        var evidence = mention.evidence();
        return new Sentence(
                id,
                evidence.submitter().value(),
                OfficialLanguage.ofCode(evidence.language()).orElse(OfficialLanguage.ENGLISH),
                evidence.quote(),
                mention.about(),
                Set.of());
    }
}
