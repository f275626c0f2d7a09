package org.stateviews.search.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A fictional report as Akoma Ntoso, looked at as a program of another house would. */
class AkomaNtosoTests {
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final LocalDate DRAFTED = LocalDate.of(2024, 6, 30);

    private final Document report = parsed(written(Samples.report()));

    @Test
    void headingsAreSectionsWithinEachOtherAndParagraphsHaveTheirPrintedNumbers() {
        assertThat(texts("num", "heading"))
                .containsExactly(
                        "I.",
                        "Introduction",
                        "1.",
                        "2.",
                        "II.",
                        "Thematic summary",
                        "A.",
                        "Regular institutional dialogue",
                        "1.",
                        "Form of a future mechanism",
                        "3.",
                        "B.",
                        "Capacity-building",
                        "4.",
                        "III.",
                        "Replies received from Governments",
                        "Alphaland",
                        "Betaland",
                        "Gammaland");
        assertThat(parents(byId("h4"))).containsExactly("section h3", "section h2", "mainBody ");
        assertThat(parents(byId("p4"))).containsExactly("section h5", "section h2", "mainBody ");
        assertThat(parents(byId("r2"))).containsExactly("section h6", "mainBody ");
    }

    @Test
    void aQuotationStandsInItsParagraphInItsOwnLanguage() {
        var quotation = byId("q1");

        assertThat(quotation.getAttribute("class")).isEqualTo("quotation");
        assertThat(quotation.getAttribute("xml:lang")).isEqualTo("es");
        assertThat(parents(quotation)).startsWith("content ", "paragraph p3", "section h4");
        assertThat(byId("p3").getTextContent()).contains("«آلية دائمة واحدة», 建立常设机制.");
    }

    @Test
    void aReplyHasWhatIsSaidOfItAndItsWords() {
        var reply = byId("r1");

        assertThat(reply.getAttribute("name")).isEqualTo("reply");
        assertThat(parents(byId("r1o"))).startsWith("intro ", "hcontainer r1");
        assertThat(byId("r1s").getNodeName()).isEqualTo("crossHeading");
        assertThat(byId("r1p").getTextContent()).contains("A/78/265");
    }

    @Test
    void aLineThatBreaksAtTheEndOfItsWordsBreaksThereToo() {
        var runs =
                List.<Run>of(
                        new Run.Words("One.\n", Language.ENGLISH),
                        new Run.Words("Two.", Language.ENGLISH));
        var paragraph = new org.stateviews.search.publishing.Element.NumberedParagraph("p", runs);
        var manuscript = new Manuscript(Masthead.EMPTY, List.of(), List.of(paragraph), List.of());

        assertThat(new String(written(manuscript), UTF_8)).contains("<p>One.<eol/>Two.</p>");
    }

    @Test
    void everyParagraphLeadsToWhatItRestsOn() {
        var led = elements("noteRef").stream().map(it -> it.getAttribute("href")).toList();
        var notes = elements("note").stream().map(it -> "#" + it.getAttribute("eId")).toList();

        assertThat(led).isNotEmpty().containsExactlyInAnyOrderElementsOf(notes);
        assertThat(elements("ref"))
                .extracting(it -> it.getAttribute("href"))
                .contains("urn:stateviews:78-237-8-AAA-1.r0.d1.p12ab34cd");
        assertThat(elements("authorialNote"))
                .extracting(it -> it.getAttribute("marker"))
                .containsExactly("1", "2");
    }

    @Test
    void theDocumentSaysWhatItIs() {
        var work = elements("FRBRWork").getFirst();

        assertThat(work.getElementsByTagNameNS(NAMESPACE, "FRBRuri").item(0))
                .extracting(it -> ((Element) it).getAttribute("value"))
                .asString()
                .startsWith("/akn/un/doc/report/")
                .endsWith("/A-79-999");
        assertThat(texts("docNumber")).containsExactly("A/79/999");
        assertThat(new String(written(Manuscript.EMPTY), UTF_8))
                .contains("/akn/un/doc/report/2024-06-30/draft");
    }

    @Test
    void idsAreUniqueAndTheSameReportMakesTheSameBytes() {
        var ids =
                elements("*").stream()
                        .map(it -> it.getAttribute("eId"))
                        .filter(it -> !it.isEmpty())
                        .toList();

        assertThat(ids).doesNotHaveDuplicates().contains("h1", "p1", "r1");
        assertThat(written(Samples.report())).isEqualTo(written(Samples.report()));
    }

    private List<String> texts(String... names) {
        return elements("*").stream()
                .filter(it -> List.of(names).contains(it.getNodeName()))
                .map(Element::getTextContent)
                .toList();
    }

    private Element byId(String id) {
        return elements("*").stream()
                .filter(it -> it.getAttribute("eId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> elements(String name) {
        var found = report.getElementsByTagNameNS(NAMESPACE, name);
        var all = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }

    private static List<String> parents(Element element) {
        var parents = new ArrayList<String>();
        for (var it = element.getParentNode(); it instanceof Element e; it = e.getParentNode()) {
            if (e.getNodeName().equals("doc")) {
                break;
            }
            parents.add(e.getNodeName() + " " + e.getAttribute("eId"));
        }
        return parents;
    }

    private static byte[] written(Manuscript manuscript) {
        var out = new ByteArrayOutputStream();
        try {
            AkomaNtoso.write(manuscript, DRAFTED, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Document parsed(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
