package org.stateviews.search.publishing;

import static java.util.stream.Collectors.toMap;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which elements of two versions are the same one. An element that moved is deleted where it was
 * and inserted where it is, and so is one that became something else, such as a heading of another
 * level: a document has marks for words that come and go, but nobody sees a mark for a style.
 */
final class Comparison {
    private final List<Element> earlier;
    private final List<Element> now;
    private final Map<Key, Element> kept;
    private final List<Pair> pairs = new ArrayList<>();

    private Comparison(List<Element> earlier, List<Element> now) {
        this.earlier = earlier;
        this.now = now;
        this.kept = kept(earlier, now);
    }

    /** Elements of both versions in the order in which they are read. */
    static List<Pair> of(List<Element> earlier, List<Element> now) {
        return new Comparison(earlier, now).pairs();
    }

    private List<Pair> pairs() {
        int at = 0;
        for (var element : now) {
            var before = kept.get(Key.of(element));
            if (before == null) {
                pairs.add(new Pair(null, element));
                continue;
            }
            at = deletedFrom(at);
            pairs.add(new Pair(before, element));
            at++;
        }
        deletedFrom(at);
        return pairs;
    }

    /** Deletes up to the next kept element and answers its place. */
    private int deletedFrom(int at) {
        int place = at;
        while (place < earlier.size() && !kept.containsKey(Key.of(earlier.get(place)))) {
            pairs.add(new Pair(earlier.get(place), null));
            place++;
        }
        return place;
    }

    private static Map<Key, Element> kept(List<Element> earlier, List<Element> now) {
        var elements = earlier.stream().collect(toMap(Key::of, Function.identity()));
        var before = earlier.stream().map(Key::of).toList();
        var after = now.stream().map(Key::of).filter(elements::containsKey).toList();
        DiffAlgorithmI<Key> algorithm = MyersDiffWithLinearSpace.factory().create();
        return DiffUtils.diff(before, after, algorithm, null, true).getDeltas().stream()
                .filter(it -> it.getType() == DeltaType.EQUAL)
                .flatMap(it -> it.getSource().getLines().stream())
                .collect(toMap(Function.identity(), elements::get));
    }

    /** What must be the same for two elements to be one. */
    private record Key(String id, Style style, Language language) {
        static Key of(Element element) {
            var block = Typesetting.body(element);
            return new Key(element.id(), block.style(), block.language());
        }
    }
}
