package org.stateviews.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Takes sentence after sentence, always the one that adds most. What a sentence adds never grows,
 * so only those are looked at again that still may be the best.
 */
final class Choice {

    /** Less than that adds nothing: it repeats word for word what was taken, or has no words. */
    private static final double NOTHING = 1e-7;

    /** A sentence and what it added when that was last found out. */
    private record Candidate(int sentence, double gain, int round) {}

    private static final Comparator<Candidate> BEST =
            Comparator.comparingDouble(Candidate::gain)
                    .reversed()
                    .thenComparingInt(Candidate::sentence);

    private final List<Sentence> sentences;
    private final Coverage coverage;
    private final double[] pull;
    private final Set<String> positionsLeft = new HashSet<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(BEST);
    private final List<Candidate> waiting = new ArrayList<>();
    private final List<Ranked> taken = new ArrayList<>();

    Choice(List<Sentence> sentences, Coverage coverage, double[] pull) {
        this.sentences = sentences;
        this.coverage = coverage;
        this.pull = pull;
    }

    List<Ranked> take(int most, boolean everyPosition) {
        if (everyPosition) {
            sentences.forEach(it -> positionsLeft.addAll(it.positions()));
        }
        for (int i = 0; i < sentences.size(); i++) {
            queue.add(new Candidate(i, gain(i), 0));
        }
        while (taken.size() < most && !queue.isEmpty()) {
            look(queue.remove());
            if (positionsLeft.isEmpty() || queue.isEmpty()) {
                endWaiting();
            }
        }
        return List.copyOf(taken);
    }

    private void look(Candidate best) {
        if (best.gain() < NOTHING) {
            queue.clear();
        } else if (mustWait(best)) {
            waiting.add(best);
        } else if (best.round() < taken.size()) {
            queue.add(new Candidate(best.sentence(), gain(best.sentence()), taken.size()));
        } else {
            take(best);
        }
    }

    private void take(Candidate best) {
        var sentence = sentences.get(best.sentence());
        coverage.take(best.sentence());
        positionsLeft.removeAll(sentence.positions());
        taken.add(new Ranked(sentence, best.gain()));
    }

    private void endWaiting() {
        positionsLeft.clear();
        queue.addAll(waiting);
        waiting.clear();
    }

    private boolean mustWait(Candidate candidate) {
        return !positionsLeft.isEmpty()
                && sentences.get(candidate.sentence()).positions().stream()
                        .noneMatch(positionsLeft::contains);
    }

    private double gain(int sentence) {
        return coverage.gain(sentence) * pull[sentence];
    }
}
