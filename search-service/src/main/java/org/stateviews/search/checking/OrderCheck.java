package org.stateviews.search.checking;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stateviews.search.replies.OfficialOrder;

/** Lists of States that are not in English alphabetical order of their official short names. */
final class OrderCheck implements Check {
    private static final Set<String> BETWEEN = Set.of(",", "and", ", and", ", the", "and the");

    @Override
    public Stream<Finding> of(Case report) {
        return report.spots()
                .flatMap(
                        spot ->
                                lists(spot.text()).stream()
                                        .filter(list -> !list.equals(sorted(list)))
                                        .map(list -> finding(spot, list)));
    }

    private static Finding finding(Case.Spot spot, List<Names.Named> list) {
        var text = spot.text();
        var order = sorted(list);
        var fixed = new StringBuilder();
        int done = 0;
        for (int i = 0; i < list.size(); i++) {
            fixed.append(text, done, list.get(i).start());
            fixed.append(text, order.get(i).start(), order.get(i).end());
            done = list.get(i).end();
        }
        fixed.append(text, done, text.length());
        var first = order.getFirst();
        return spot.finding("order-wrong", text.substring(first.start(), first.end()))
                .fixedBy(fixed.toString());
    }

    private static List<Names.Named> sorted(List<Names.Named> list) {
        return list.stream()
                .sorted(comparing(it -> Names.of(it.code()), OfficialOrder.OF_NAMES))
                .toList();
    }

    /** Names that stand one after another with nothing but commas and “and” between them. */
    private static List<List<Names.Named>> lists(String text) {
        var lists = new ArrayList<List<Names.Named>>();
        var list = new ArrayList<Names.Named>();
        for (var name : Names.in(text)) {
            if (!list.isEmpty() && !isBetween(text, list.getLast().end(), name.start())) {
                lists.add(List.copyOf(list));
                list.clear();
            }
            list.add(name);
        }
        lists.add(List.copyOf(list));
        return lists.stream().filter(it -> it.size() > 1).toList();
    }

    private static boolean isBetween(String text, int from, int to) {
        return BETWEEN.contains(text.substring(from, to).strip());
    }
}
