package org.stateviews.search.publishing;

import java.io.IOException;
import java.time.LocalDate;

/**
 * What a document is, told apart from its text: the work, its English expression, this file (Akoma
 * Ntoso Naming Convention 1.0).
 */
final class AkomaNtosoIdentity {
    private final String symbol;
    private final String date;
    private final String event;

    /**
     * Of a document.
     *
     * @param drafted its date until it is issued
     */
    AkomaNtosoIdentity(Masthead masthead, LocalDate drafted) {
        var issued = masthead.issuance().date();
        this.symbol = masthead.symbol();
        this.date = (issued == null ? drafted : issued).toString();
        this.event = issued == null ? "drafted" : "issued";
    }

    void write(Tags xml, AkomaNtosoEvidence evidence) throws IOException {
        xml.open("meta").open("identification", "source", "#secretariat");
        work(xml);
        expression(xml);
        manifestation(xml);
        xml.close();
        references(xml);
        evidence.write(xml);
        xml.close();
    }

    private void work(Tags xml) throws IOException {
        xml.open("FRBRWork");
        common(xml, work(), "");
        xml.empty("FRBRcountry", "value", "un");
        if (!symbol.isEmpty()) {
            xml.empty("FRBRnumber", "value", symbol);
        }
        xml.close();
    }

    private void expression(Tags xml) throws IOException {
        xml.open("FRBRExpression");
        common(xml, work() + "/eng@" + date, "");
        xml.empty("FRBRlanguage", "language", "eng").close();
    }

    private void manifestation(Tags xml) throws IOException {
        xml.open("FRBRManifestation");
        common(xml, work() + "/eng@" + date, ".xml");
        xml.empty("FRBRformat", "value", "application/xml").close();
    }

    private void common(Tags xml, String address, String ending) throws IOException {
        xml.empty("FRBRthis", "value", address + "/!main" + ending);
        xml.empty("FRBRuri", "value", address + ending);
        xml.empty("FRBRdate", "date", date, "name", event);
        xml.empty("FRBRauthor", "href", "#secretary-general");
    }

    private String work() {
        var name = symbol.isEmpty() ? "draft" : symbol.replaceAll("[^A-Za-z0-9.]+", "-");
        return "/akn/un/doc/report/" + date + "/" + name;
    }

    private static void references(Tags xml) throws IOException {
        xml.open("references", "source", "#secretariat");
        xml.empty(
                "TLCOrganization",
                "eId",
                "secretariat",
                "href",
                "/akn/ontology/organization/un/secretariat",
                "showAs",
                "United Nations Secretariat");
        xml.empty(
                "TLCRole",
                "eId",
                "secretary-general",
                "href",
                "/akn/ontology/role/un/secretary-general",
                "showAs",
                "Secretary-General");
        xml.close();
    }
}
