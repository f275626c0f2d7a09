package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.List;

/** Words of paragraphs, in their languages, with their footnotes and what they rest on. */
final class AkomaNtosoWords {
    private final Tags xml;
    private final AkomaNtosoEvidence evidence;
    private int notes;

    AkomaNtosoWords(Tags xml, AkomaNtosoEvidence evidence) {
        this.xml = xml;
        this.evidence = evidence;
    }

    /** Words of an element whose id stands on what is around them. */
    void of(String element, String kind, List<Run> runs, Language language) throws IOException {
        xml.open("p");
        write(element, kind, runs, language);
    }

    /** Words that are an element of their own. */
    void block(String element, String kind, List<Run> runs, Language language) throws IOException {
        xml.open("p", "eId", element);
        write(element, kind, runs, language);
    }

    private void write(String element, String kind, List<Run> runs, Language language)
            throws IOException {
        if (!kind.isEmpty()) {
            xml.attribute("class", kind);
        }
        if (!language.equals(Language.ENGLISH)) {
            xml.attribute("xml:lang", language.tag());
        }
        for (var run : runs) {
            write(run, language);
        }
        evidence.refer(xml, element);
        xml.close();
    }

    private void write(Run run, Language around) throws IOException {
        switch (run) {
            case Run.Words(var text, var language) when language.equals(around) -> lines(text);
            case Run.Words(var text, var language) -> {
                xml.open("span", "xml:lang", language.tag());
                lines(text);
                xml.close();
            }
            case Run.Note(var text) -> note(text, String.valueOf(++notes));
        }
    }

    private void note(String text, String number) throws IOException {
        xml.open("authorialNote", "eId", "note_" + number);
        xml.attribute("marker", number).attribute("placement", "bottom");
        xml.open("p").text(text).close().close();
    }

    private void lines(String text) throws IOException {
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.empty("eol");
            }
            xml.text(lines[at]);
        }
    }
}
