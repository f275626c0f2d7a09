package org.stateviews.summary;

import java.util.HashMap;
import java.util.List;

/** Numbers of the groups that sentences belong to, in the order in which they come. */
final class Groups {

    private final int[] ofSentence;
    private final int count;

    Groups(List<Sentence> sentences) {
        var numbers = new HashMap<String, Integer>();
        ofSentence = new int[sentences.size()];
        for (int i = 0; i < ofSentence.length; i++) {
            ofSentence[i] = numbers.computeIfAbsent(sentences.get(i).group(), _ -> numbers.size());
        }
        count = numbers.size();
    }

    int of(int sentence) {
        return ofSentence[sentence];
    }

    int count() {
        return count;
    }
}
