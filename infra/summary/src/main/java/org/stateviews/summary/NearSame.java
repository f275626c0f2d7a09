package org.stateviews.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together sentences that say nearly the same in nearly the same words. A sentence joins the
 * group whose first sentence it is most like, so that no chain of small steps brings strangers
 * together. Sentences in different languages meet only by concepts and positions that they share.
 *
 * @param atLeast how alike, from 0 to 1, to belong together: 0.9 for repetitions with a word
 *     changed, about 0.5 for the same thing said by different hands
 */
public record NearSame(double atLeast) {

    public NearSame {
        if (!(atLeast > 0 && atLeast <= 1)) {
            throw new IllegalArgumentException(
                    "Alike is more than 0 and at most 1, not " + atLeast);
        }
    }

    /** Groups in the order of their first sentences; each sentence is in one. */
    public List<List<Sentence>> groups(List<Sentence> sentences) {
        return groups(sentences, Background.of(sentences));
    }

    /** The same with words weighing as they do among all texts. */
    public List<List<Sentence>> groups(List<Sentence> sentences, Background background) {
        var leaders = new Similarities(Vectors.of(sentences, background));
        var groups = new ArrayList<List<Sentence>>();
        var groupOf = new int[sentences.size()];
        for (int i = 0; i < groupOf.length; i++) {
            int leader = leader(i, leaders);
            if (leader < 0) {
                leaders.add(i);
                groupOf[i] = groups.size();
                groups.add(new ArrayList<>());
            } else {
                groupOf[i] = groupOf[leader];
            }
            groups.get(groupOf[i]).add(sentences.get(i));
        }
        return groups.stream().map(List::copyOf).toList();
    }

    private int leader(int sentence, Similarities leaders) {
        var best = new Best(atLeast);
        leaders.visit(sentence, _ -> true, best);
        return best.sentence;
    }

    /** The most alike, the first of them. */
    private static final class Best implements Similarities.Visitor {

        private double alike;
        private int sentence = -1;

        Best(double atLeast) {
            // so that a repetition counts although its likeness is rounded
            alike = atLeast - 1e-4;
        }

        @Override
        public void visit(int other, float likeness) {
            if (likeness > alike || (likeness == alike && other < sentence)) {
                alike = likeness;
                sentence = other;
            }
        }
    }
}
