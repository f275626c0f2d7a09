package org.stateviews.taxonomy.learning;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.LearnedThemes;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.Passage;
import org.stateviews.taxonomy.matching.Seen;

/** All that people said of themes, and what can be learned of it. */
public final class Lessons {

    private static final int FOLDS = 10;
    private static final double GIVEN = 0.5;

    private final List<Learner.Seeing> lessons;
    private final List<Seen> others;
    private final Set<String> themes;
    private final List<Effect> effects;

    private Lessons(List<Learner.Seeing> lessons, List<Seen> others, int fewest) {
        this.lessons = lessons;
        this.others = others;
        this.themes = Learner.reviewed(lessons, fewest);
        this.effects = measured();
    }

    /**
     * Looks at every passage with the rules of a scheme; what was learned before does not count.
     *
     * @param others passages that nobody reviewed
     * @param fewest how many reviews of each kind a theme needs before anything is learned of it
     */
    public static Lessons of(
            ConceptScheme scheme, List<Lesson> said, List<Passage> others, int fewest) {
        var rules = Classifier.of(scheme.with(LearnedThemes.NONE));
        var seen = new HashMap<Passage, Seen>();
        Function<Passage, Seen> look = it -> seen.computeIfAbsent(it, _ -> Seen.in(it, rules));
        return new Lessons(
                said.stream().map(it -> new Learner.Seeing(it, look.apply(it.passage()))).toList(),
                others.stream().map(look).toList(),
                fewest);
    }

    /** What helps, by its {@link #effects}. */
    public LearnedThemes learned() {
        var helps = effects.stream().filter(Effect::helps).map(Effect::theme);
        return Learner.learn(helps.collect(toSet()), lessons, others);
    }

    /**
     * Effect on each theme that was reviewed often enough, in the order of notations. Each passage
     * is judged by a model that knows nothing that its speaker said.
     */
    public List<Effect> effects() {
        return effects;
    }

    private List<Effect> measured() {
        var folds = folds();
        var byTheme = new TreeMap<String, Effect>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            var rest = lessons.stream().filter(it -> fold(it, folds) != now).toList();
            var model = Learner.learn(themes, rest, others);
            lessons.stream()
                    .filter(it -> fold(it, folds) == now)
                    .forEach(
                            it ->
                                    byTheme.merge(
                                            it.lesson().theme(), effect(it, model), Lessons::sum));
        }
        byTheme.keySet().retainAll(themes);
        return List.copyOf(byTheme.values());
    }

    private Map<String, Integer> folds() {
        var speakers = new ArrayList<>(lessons.stream().map(Lessons::speaker).distinct().toList());
        speakers.sort(null);
        var folds = new HashMap<String, Integer>();
        IntStream.range(0, speakers.size()).forEach(it -> folds.put(speakers.get(it), it % FOLDS));
        return folds;
    }

    private static int fold(Learner.Seeing seeing, Map<String, Integer> folds) {
        return folds.getOrDefault(speaker(seeing), 0);
    }

    private static String speaker(Learner.Seeing seeing) {
        return seeing.lesson().speaker();
    }

    private static Effect effect(Learner.Seeing seeing, LearnedThemes model) {
        var lesson = seeing.lesson();
        double rules = seeing.seen().rules(lesson.theme());
        double learned =
                model.of(lesson.theme())
                        .map(it -> seeing.seen().score(lesson.theme(), it))
                        .orElse(rules);
        boolean before = rules >= GIVEN == lesson.right();
        boolean after = learned >= GIVEN == lesson.right();
        return new Effect(
                lesson.theme(),
                lesson.right() ? 1 : 0,
                lesson.right() ? 0 : 1,
                before ? 1 : 0,
                after && !before ? 1 : 0,
                before && !after ? 1 : 0);
    }

    private static Effect sum(Effect one, Effect other) {
        return new Effect(
                one.theme(),
                one.right() + other.right(),
                one.wrong() + other.wrong(),
                one.before() + other.before(),
                one.mended() + other.mended(),
                one.spoiled() + other.spoiled());
    }
}
