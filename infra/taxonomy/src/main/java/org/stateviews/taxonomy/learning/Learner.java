package org.stateviews.taxonomy.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stateviews.taxonomy.LearnedTheme;
import org.stateviews.taxonomy.LearnedThemes;
import org.stateviews.taxonomy.matching.Seen;

/**
 * Logistic regression of each theme that was reviewed often enough, over the words of the passages
 * and what the rules say of them. The same reviews always teach the same.
 *
 * <p>People review what the rules propose, and hardly ever what they do not. So passages that
 * nobody reviewed and no rule sees anything in are taken for such that are not about the theme, as
 * many as there are reviews: without them a model would think that most passages are about it.
 */
final class Learner {

    /** Strength of the regularisation; the library's own default. */
    private static final double COST = 1;

    private static final double PRECISION = 0.001;

    /** Smaller weights change no score that anybody could see. */
    private static final double SMALLEST = 0.01;

    static {
        Linear.disableDebugOutput();
    }

    private Learner() {}

    /** A lesson with what is seen in its passage. */
    record Seeing(Lesson lesson, Seen seen) {}

    /** Themes with so many reviews of each kind or more. */
    static Set<String> reviewed(List<Seeing> lessons, int fewest) {
        return byTheme(lessons).entrySet().stream()
                .filter(it -> right(it.getValue()) >= fewest)
                .filter(it -> it.getValue().size() - right(it.getValue()) >= fewest)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** Learns of these themes whatever is told, as long as reviews of both kinds are. */
    static LearnedThemes learn(Set<String> wanted, List<Seeing> lessons, List<Seen> others) {
        var themes = byTheme(lessons);
        themes.keySet().retainAll(wanted);
        themes.keySet().retainAll(reviewed(lessons, 1));
        var learned = new HashMap<String, LearnedTheme>();
        themes.forEach((theme, all) -> learned.put(theme, learned(theme, all, others)));
        return new LearnedThemes(learned);
    }

    private static Map<String, List<Seeing>> byTheme(List<Seeing> lessons) {
        return lessons.stream()
                .collect(groupingBy(it -> it.lesson().theme(), TreeMap::new, toList()));
    }

    private static int right(List<Seeing> lessons) {
        return (int) lessons.stream().filter(it -> it.lesson().right()).count();
    }

    private static LearnedTheme learned(String theme, List<Seeing> lessons, List<Seen> others) {
        var columns = new TreeMap<String, Integer>();
        var unseen = others.stream().filter(it -> it.rules(theme) == 0).limit(lessons.size());
        var seen = new ArrayList<>(lessons.stream().map(Seeing::seen).toList());
        seen.addAll(unseen.toList());
        seen.forEach(it -> it.words().forEach(word -> columns.putIfAbsent(word, 0)));
        int next = 2;
        for (var column : columns.entrySet()) {
            column.setValue(next++);
        }
        var problem = new Problem();
        problem.l = seen.size();
        problem.n = columns.size() + 2;
        problem.bias = 1;
        problem.x = seen.stream().map(it -> features(it, theme, columns)).toArray(Feature[][]::new);
        problem.y =
                IntStream.range(0, seen.size())
                        .mapToDouble(
                                it ->
                                        it < lessons.size() && lessons.get(it).lesson().right()
                                                ? 1
                                                : 0)
                        .toArray();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        return theme(model, columns, right(lessons), lessons.size() - right(lessons));
    }

    /** The first column is what the rules say; the last, which the library adds, is always 1. */
    private static Feature[] features(Seen seen, String theme, Map<String, Integer> columns) {
        var features = new ArrayList<Feature>();
        features.add(new FeatureNode(1, LearnedTheme.odds(seen.rules(theme))));
        double share = LearnedTheme.share(seen.words().size());
        seen.words().stream()
                .map(columns::get)
                .sorted()
                .forEach(it -> features.add(new FeatureNode(it, share)));
        features.add(new FeatureNode(columns.size() + 2, 1));
        return features.toArray(Feature[]::new);
    }

    private static LearnedTheme theme(
            Model model, Map<String, Integer> columns, int right, int wrong) {
        double[] weights = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        var words = new HashMap<String, Double>();
        columns.forEach(
                (word, column) -> {
                    double weight = sign * weights[column - 1];
                    if (Math.abs(weight) >= SMALLEST) {
                        words.put(word, weight);
                    }
                });
        double bias = sign * weights[columns.size() + 1];
        return new LearnedTheme(bias, sign * weights[0], words, right, wrong);
    }
}
