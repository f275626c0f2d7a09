package org.stateviews.search.publishing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the cells of the annex say. */
final class AnnexRows {
    /** What a cell of a workbook can hold. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "… [longer than a cell: the passage has the rest]";

    private final Outline outline;
    private final Map<String, Element> elements;

    AnnexRows(Manuscript manuscript) {
        outline = Outline.of(manuscript.body());
        elements = manuscript.body().stream().collect(toMap(Element::id, identity()));
    }

    /** Cells of a row, in the order of the columns. */
    List<String> cells(AnnexRow row) {
        var source = row.source();
        return Stream.of(
                        section(row),
                        paragraph(row),
                        row.sentence(),
                        source.state(),
                        source.document(),
                        source.paragraph(),
                        source.passage(),
                        source.language(),
                        row.quote(),
                        source.reference())
                .map(AnnexRows::fitting)
                .toList();
    }

    private String section(AnnexRow row) {
        var element = elements.get(row.element());
        return element == null ? "Summary" : outline.section(element);
    }

    private String paragraph(AnnexRow row) {
        var element = elements.get(row.element());
        return element == null ? "" : outline.number(element).replace(".", "");
    }

    private static String fitting(String text) {
        var legal = Characters.legal(text);
        return legal.length() <= LONGEST ? legal : legal.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
