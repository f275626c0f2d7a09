package org.stateviews.search.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sentences rest on, as notes apart from the text, each for one element. */
final class AkomaNtosoEvidence {
    private final Map<String, List<AnnexRow>> rows;

    AkomaNtosoEvidence(List<AnnexRow> rows) {
        this.rows =
                rows.stream().collect(groupingBy(AnnexRow::element, LinkedHashMap::new, toList()));
    }

    /** The notes, none where nothing rests on anything. */
    void write(Tags xml) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        xml.open("notes", "source", "#secretariat");
        for (var element : rows.entrySet()) {
            xml.open("note", "eId", id(element.getKey()), "class", "evidence");
            for (var row : element.getValue()) {
                paragraph(xml, row);
            }
            xml.close();
        }
        xml.close();
    }

    private static void paragraph(Tags xml, AnnexRow row) throws IOException {
        var source = row.source();
        xml.open("p").text(row.sentence() + " — ");
        if (source.passage().isEmpty()) {
            xml.text(source.state());
        } else {
            xml.open("ref", "href", "urn:stateviews:" + source.passage());
            xml.text(source.state() + ", " + source.document() + ", para. " + source.paragraph());
            xml.close();
        }
        if (!row.quote().isEmpty()) {
            xml.text(": “" + row.quote() + "”");
        }
        xml.close();
    }

    /** Leads from an element to what it rests on. */
    void refer(Tags xml, String element) throws IOException {
        if (rows.containsKey(element)) {
            xml.empty("noteRef", "href", "#" + id(element), "class", "evidence");
        }
    }

    private static String id(String element) {
        return "evidence_" + element;
    }
}
