package org.stateviews.worker.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.learning.Lesson;
import org.stateviews.taxonomy.learning.Lessons;
import org.stateviews.taxonomy.matching.Passage;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.indexing.IndexedPassage;
import org.stateviews.worker.indexing.SubmissionView;
import org.stateviews.worker.outcome.PageFileMissingException;

/**
 * Learns of what people said of themes, and changes nothing: what was learned is a file for the
 * scheme, which takes effect like any other change of it.
 */
public final class ThemeLearning {

    private static final Logger LOG = LoggerFactory.getLogger(ThemeLearning.class);

    /** Enough to know what no theme looks like. */
    private static final int MOST_OTHERS = 2_000;

    private static final String STEP = " › ";

    private final AllFacts facts;
    private final SubmissionView view;

    ThemeLearning(AllFacts facts, SubmissionView view) {
        this.facts = facts;
        this.view = view;
    }

    /**
     * Learns of all reviews of passages that count.
     *
     * @param fewest how many reviews of each kind a theme needs
     */
    public synchronized LearnedAnswer of(ConceptScheme scheme, int fewest) {
        var lessons = new ArrayList<Lesson>();
        var others = new ArrayList<Passage>();
        for (var reference : facts.references()) {
            facts.of(reference, it -> Optional.of(passages(it))).stream()
                    .flatMap(List::stream)
                    .forEach(it -> add(it.fields(), lessons, others));
        }
        return LearnedAnswer.of(lessons.size(), Lessons.of(scheme, lessons, others, fewest));
    }

    private List<IndexedPassage> passages(SubmissionFacts submission) {
        try {
            return view.of(submission, null);
        } catch (PageFileMissingException e) {
            LOG.atWarn().setCause(e).log("A submission whose pages are missing teaches nothing");
            return List.of();
        }
    }

    private static void add(
            Map<String, Object> fields, List<Lesson> lessons, List<Passage> others) {
        var language = OfficialLanguage.ofCode("" + fields.get(PassageFields.LANGUAGE));
        if (language.isEmpty() || !Boolean.TRUE.equals(fields.get(PassageFields.CURRENT))) {
            return;
        }
        var passage = passage(fields, language.get());
        if (fields.get(PassageFields.THEME_REVIEWS) instanceof List<?> reviews) {
            var state = "" + fields.get(PassageFields.STATE);
            reviews.stream()
                    .map(Map.class::cast)
                    .map(it -> lesson(passage, state, it))
                    .forEach(lessons::add);
        } else if (others.size() < MOST_OTHERS) {
            others.add(passage);
        }
    }

    private static Lesson lesson(Passage passage, String state, Map<?, ?> review) {
        var right = ThemeVerdict.valueOf("" + review.get("verdict")).gives();
        return new Lesson(passage, state, "" + review.get("theme"), right);
    }

    /** An answer to the call is about its subject, so that a passage need not say so again. */
    private static Passage passage(Map<String, Object> fields, OfficialLanguage language) {
        var heading = fields.get(PassageFields.HEADING);
        var headings = heading == null ? List.<String>of() : List.of(("" + heading).split(STEP));
        return new Passage("" + fields.get(PassageFields.TEXT), headings, language, true);
    }
}
