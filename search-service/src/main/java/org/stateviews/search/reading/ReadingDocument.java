package org.stateviews.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reading.ReadingLine.Heading;

/**
 * Text of one document in reading order.
 *
 * @param first its first passage, which names document and revision
 * @param themes what it is about
 */
record ReadingDocument(Passage first, DocumentThemes themes, List<ReadingLine> lines) {
    /** Text from its passages, of which there is at least one. */
    static ReadingDocument of(List<Passage> passages, @Nullable String marked) {
        var lines = new ArrayList<ReadingLine>();
        List<String> above = List.of();
        Integer page = null;
        for (var passage : passages) {
            var view = PassageView.plain(passage);
            var here = passage.place().page();
            lines.add(
                    new ReadingLine(
                            view,
                            begun(above, view.headingsAbove()),
                            Objects.equals(page, here) ? null : here,
                            passage.id().equals(marked)));
            above = view.headings();
            page = passage.place().lastPage() == null ? here : passage.place().lastPage();
        }
        return new ReadingDocument(
                passages.getFirst(), DocumentThemes.ofOne(passages), List.copyOf(lines));
    }

    /** Headings that were not above the passage before and are no passage of their own. */
    private static List<Heading> begun(List<String> before, List<String> now) {
        int same = 0;
        while (same < before.size()
                && same < now.size()
                && before.get(same).equals(now.get(same))) {
            same++;
        }
        var begun = new ArrayList<Heading>();
        for (int depth = same; depth < now.size(); depth++) {
            begun.add(new Heading(Heading.level(depth), now.get(depth)));
        }
        return List.copyOf(begun);
    }
}
