package org.stateviews.search.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Writes a manuscript as Akoma Ntoso 3.0 (OASIS LegalDocML), which programs of parliaments and
 * libraries read. Elements keep the ids of the manuscript in every version.
 */
final class AkomaNtoso {
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private AkomaNtoso() {}

    /**
     * Writes a manuscript.
     *
     * @param drafted day that it is as at, its date until it is issued
     * @param out stays open
     */
    static void write(Manuscript manuscript, LocalDate drafted, OutputStream out)
            throws IOException {
        var xml = new Tags(out, "akomaNtoso", "xmlns", NAMESPACE);
        xml.open("doc", "name", "report");
        var evidence = new AkomaNtosoEvidence(manuscript.evidence());
        new AkomaNtosoIdentity(manuscript.masthead(), drafted).write(xml, evidence);
        var text = new AkomaNtosoText(xml, Outline.of(manuscript.body()), evidence);
        preface(manuscript, xml, text);
        xml.open("mainBody");
        if (manuscript.body().isEmpty()) {
            xml.empty("p"); // the schema wants one
        }
        text.write(manuscript.body());
        xml.close().close().close().end();
    }

    private static void preface(Manuscript manuscript, Tags xml, AkomaNtosoText text)
            throws IOException {
        var head = manuscript.masthead();
        xml.open("preface");
        line(xml, "organ", head.organ());
        element(xml, "docNumber", head.symbol());
        line(xml, "distribution", head.issuance().distribution());
        var date = head.issuance().date();
        if (date != null) {
            xml.open("p").open("docDate", "date", date.toString());
            xml.text(Head.day(date)).close().close();
        }
        line(xml, "session", head.agenda().session());
        line(xml, "item", head.agenda().item());
        line(xml, "agenda", head.agenda().title());
        xml.open("p").open("docTitle").text(head.title()).close().close();
        element(xml, "docProponent", head.author());
        if (!manuscript.summary().isEmpty()) {
            xml.open("container", "name", "summary", "eId", "summary");
            text.loose(manuscript.summary());
            xml.close();
        }
        xml.close();
    }

    private static void line(Tags xml, String kind, String text) throws IOException {
        if (!text.isEmpty()) {
            xml.open("p", "class", kind).text(text).close();
        }
    }

    private static void element(Tags xml, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            xml.open("p").open(name).text(text).close().close();
        }
    }
}
