package org.stateviews.benchmark.themes;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Cohen's kappa (1960) of two readers on one topic: how much more often they agree than two who
 * give it as often as they do would by chance. 1 is always, 0 is no more often.
 *
 * @param both passages to which both give it
 * @param first passages to which the first alone gives it
 * @param second passages to which the second alone gives it
 * @param neither passages to which none gives it
 */
record Kappa(int both, int first, int second, int neither) {

    /** Of pairs of sets of topics. */
    static <P> Kappa of(
            String topic,
            List<P> passages,
            Function<P, Set<String>> one,
            Function<P, Set<String>> other) {
        int[] counts = new int[4];
        for (var passage : passages) {
            boolean here = one.apply(passage).contains(topic);
            boolean there = other.apply(passage).contains(topic);
            counts[here ? there ? 0 : 1 : there ? 2 : 3]++;
        }
        return new Kappa(counts[0], counts[1], counts[2], counts[3]);
    }

    /** 95 % of the values of passages drawn with replacement lie in it; the same at every run. */
    static <P> MacroF1.Range range(
            String topic,
            List<P> passages,
            Function<P, Set<String>> one,
            Function<P, Set<String>> other) {
        return Bootstrap.range(passages, it -> of(topic, it, one, other).value());
    }

    int passages() {
        return both + first + second + neither;
    }

    /** Share of passages on which they agree. */
    double agreed() {
        return (double) (both + neither) / passages();
    }

    /** From -1 to 1; 1 where both always say the same, whether chance would do so too or not. */
    double value() {
        double all = passages();
        double yes = (both + first) / all * ((both + second) / all);
        double no = (second + neither) / all * ((first + neither) / all);
        double chance = yes + no;
        return chance >= 1 ? 1 : (agreed() - chance) / (1 - chance);
    }
}
