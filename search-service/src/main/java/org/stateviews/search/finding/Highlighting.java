package org.stateviews.search.finding;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.search.desk.Marks;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;

/**
 * Shows what was found in a passage, in the whole of its text. The engine escapes the text before
 * it sets its marks, so that a page can print the result as it is.
 */
final class Highlighting {
    private Highlighting() {}

    static Highlight wholePassage() {
        var fields = new ArrayList<NamedValue<HighlightField>>();
        Arrays.stream(OfficialLanguage.values())
                .flatMap(language -> PassageIndex.textField(language.code()).stream())
                .forEach(field -> fields.add(field(field)));
        fields.add(field(PassageFields.TEXT));
        return Highlight.of(
                h ->
                        h.type(HighlighterType.Unified)
                                .encoder(HighlighterEncoder.Html)
                                .numberOfFragments(0)
                                .preTags(Marks.BEGIN)
                                .postTags(Marks.END)
                                .fields(fields));
    }

    /**
     * Marks of the language's own field and of the exact one, and of the words for which the
     * passage has one of the themes asked for; the bare text when there are none.
     */
    static String of(Passage passage, Map<String, List<String>> highlights, List<String> themes) {
        var own = PassageIndex.textField(passage.wording().language()).map(highlights::get);
        var exact = Optional.ofNullable(highlights.get(PassageFields.TEXT));
        return Stream.of(own, exact)
                .flatMap(Optional::stream)
                .map(found -> Marks.in(found.getFirst()))
                .reduce(Marks::join)
                .orElseGet(() -> Marks.none(passage.wording().text()))
                .join(reasons(passage, themes))
                .html();
    }

    private static List<PassageTheme.Why> reasons(Passage passage, List<String> themes) {
        return passage.subjects().themes().stream()
                .filter(theme -> themes.stream().anyMatch(theme::isUnder))
                .flatMap(theme -> theme.why().stream())
                .toList();
    }

    private static NamedValue<HighlightField> field(String name) {
        return NamedValue.of(name, HighlightField.of(f -> f));
    }
}
