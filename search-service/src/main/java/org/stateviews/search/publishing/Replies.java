package org.stateviews.search.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.search.replies.OfficialOrder;

/**
 * All replies of a report and its addenda, section by section in the order of their first reply,
 * and in a section in English alphabetical order of official short names.
 */
final class Replies {
    private final Map<String, List<Reply>> sections = new LinkedHashMap<>();
    private Element.Heading section = new Element.Heading("replies", 1, "Replies received");
    private boolean inReply;

    private Replies() {}

    /** Body of the compendium. */
    static List<Element> of(List<Manuscript> manuscripts) {
        var replies = new Replies();
        for (var manuscript : manuscripts) {
            replies.inReply = false;
            manuscript.body().forEach(replies::add);
        }
        return replies.body();
    }

    private void add(Element element) {
        switch (element) {
            case Element.Heading heading -> {
                section = heading;
                inReply = false;
            }
            case Element.ReplyHeading reply -> {
                inReply = true;
                var elements = new ArrayList<Element>(List.of(reply));
                sections.computeIfAbsent(section.text(), _ -> new ArrayList<>())
                        .add(new Reply(section, reply.name(), elements));
            }
            case Element other when inReply ->
                    sections.getOrDefault(section.text(), List.of())
                            .getLast()
                            .elements()
                            .add(other);
            case Element _ -> {}
        }
    }

    private List<Element> body() {
        var body = new ArrayList<Element>();
        for (var replies : sections.values()) {
            var heading = replies.getFirst().section();
            body.add(new Element.Heading(heading.text(), 1, heading.text()));
            replies.stream()
                    .sorted(Comparator.comparing(Reply::name, OfficialOrder.OF_NAMES))
                    .forEach(it -> body.addAll(it.elements()));
        }
        return body;
    }

    private record Reply(Element.Heading section, String name, List<Element> elements) {}
}
