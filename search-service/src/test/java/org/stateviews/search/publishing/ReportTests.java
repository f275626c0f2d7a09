package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What stands where in the document of the sample report. */
class ReportTests {
    private static final Publisher PUBLISHER = new Publisher(Paper.LETTER);
    private static final Printed REPORT =
            Printed.of(out -> PUBLISHER.report(Samples.report(), out));

    @Test
    void everyParagraphHasItsStyleAndItsWords() {
        assertThat(REPORT.paragraphs())
                .containsExactly(
                        "MastheadOrganization: United Nations",
                        "MastheadSymbol: A/79/999",
                        "MastheadOrgan: General Assembly",
                        "MastheadEnd: ",
                        "MastheadLine: Distr.: General",
                        "MastheadLine: 22 July 2024",
                        "MastheadLine: Original: Arabic/Chinese/English/Spanish",
                        "MastheadEnd: ",
                        "MastheadEnd: ",
                        "AgendaLine: Seventy-ninth session",
                        "AgendaLine: Item 93 of the provisional agenda{*A/79/900.}*",
                        "AgendaTitle: Developments in the field of information and"
                                + " telecommunications in the context of international security",
                        "Title: Views of States on security of and in the use of information and"
                                + " communications technologies",
                        "Subtitle: Report of the Secretary-General",
                        "SummaryHeading: Summary",
                        "SummaryText: The present report is a fictional sample. It contains the"
                                + " views of four States on a future mechanism.",
                        "SummaryEnd: ",
                        "MastheadEnd: \n",
                        "ContentsHeading: Contents",
                        "ContentsColumns: \tParagraphs\tPage",
                        "TOC1: I.\tIntroduction\t1–2\t–",
                        "TOC1: II.\tThematic summary\t3–4\t–",
                        "TOC2: A.\tRegular institutional dialogue\t3\t–",
                        "TOC3: 1.\tForm of a future mechanism\t3\t–",
                        "TOC2: B.\tCapacity-building\t4\t–",
                        "TOC1: III.\tReplies received from Governments\t\t–",
                        "ContentsReply: Alphaland\t\t–",
                        "ContentsReply: Betaland\t\t–",
                        "ContentsReply: Gammaland\t\t–",
                        "MastheadEnd: \n",
                        "Heading1: Introduction",
                        "NumberedParagraph: In a fictional resolution, the General Assembly invited"
                                + " all Member States to inform the Secretary-General of their"
                                + " views.{Fictional resolution 99/999, para. 8.}",
                        "NumberedParagraph: On 1 February 2024, a note verbale was sent to all"
                                + " States.",
                        "Heading1: Thematic summary",
                        "Heading2: Regular institutional dialogue",
                        "Heading3: Form of a future mechanism",
                        "NumberedParagraph: Several States favoured a permanent mechanism:"
                                + " «آلية دائمة واحدة», 建立常设机制.{Replies of Alpha and Beta,"
                                + " paras. 2 and 4.}",
                        "Quotation: Un mecanismo único y permanente.",
                        "Heading2: Capacity-building",
                        "NumberedParagraph: One State asked for funds.",
                        "Heading1: Replies received from Governments",
                        "ReplyHeading: Alphaland",
                        "BracketLine: [Original: Arabic]",
                        "BracketLine: [27 May 2024]",
                        "ReplySubheading: مقدمة",
                        "PlainParagraph: ترى ألفالاند أن الحوار المؤسسي المنتظم يجب أن يستمر بعد"
                                + " عام 2025 (A/78/265).",
                        "ReplyHeading: Betaland",
                        "BracketLine: [Original: Chinese]",
                        "PlainParagraph: 贝塔兰支持建立常设机制,并重视能力建设。",
                        "ReplyHeading: Gammaland",
                        "BracketLine: [Original: Spanish]",
                        "PlainParagraph: Gammalandia apoya la creación.",
                        "EndLine: ");
    }

    @Test
    void theLibraryThatReadsDocumentsKnowsEveryStyleAndNumber() throws Docx4JException {
        var read = WordprocessingMLPackage.load(new ByteArrayInputStream(REPORT.bytes()));
        var main = read.getMainDocumentPart();

        assertThat(main.getStylesInUse())
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(main.getStyleDefinitionsPart().getStyleById(it))
                                        .as(it)
                                        .isNotNull());
        assertThat(main.getNumberingDefinitionsPart().getContents().getNum()).hasSize(2);
        assertThat(main.getFootnotesPart().getContents().getFootnote()).hasSize(5);
        assertThat(main.getContents().getBody().getSectPr().getTitlePg()).isNotNull();
        assertThat(read.getParts().getParts()).hasSize(10);
    }

    @Test
    void stylesOfHeadingsAndParagraphsCarryTheNumbers() {
        var styles = REPORT.part("word/styles.xml");

        assertThat(List.of("Heading1", "Heading2", "Heading3", "NumberedParagraph"))
                .map(id -> number(style(styles, id)))
                .containsExactly("1/0", "1/1", "1/2", "2/0");
        var levels = Printed.all(REPORT.part("word/numbering.xml"), "w:lvl").toList();
        assertThat(levels)
                .map(it -> value(it, "w:numFmt") + " " + value(it, "w:lvlText"))
                .containsExactly(
                        "upperRoman %1.",
                        "upperLetter %2.",
                        "decimal %3.",
                        "decimal %1.",
                        "lowerLetter (%2)",
                        "lowerRoman (%3)");
    }

    @Test
    void nothingInTheBodyIsBoldOrItalic() {
        var styles = REPORT.part("word/styles.xml");

        assertThat(List.of("NumberedParagraph", "PlainParagraph", "Quotation", "SummaryText"))
                .allSatisfy(
                        id -> assertThat(Printed.all(style(styles, id), "w:rPr")).as(id).isEmpty());
        assertThat(Printed.all(REPORT.document(), "w:b")).isEmpty();
        assertThat(Printed.all(REPORT.document(), "w:i")).isEmpty();
    }

    @Test
    void arabicRunsFromRightToLeftAndChineseHasItsFonts() {
        var runs = Printed.all(REPORT.document(), "w:r").toList();

        assertThat(runs)
                .filteredOn(it -> it.getTextContent().contains("آلية"))
                .singleElement()
                .satisfies(it -> assertThat(Printed.all(it, "w:rtl")).hasSize(1))
                .satisfies(it -> assertThat(language(it, "w:bidi")).isEqualTo("ar-SA"));
        assertThat(runs).filteredOn(it -> it.getTextContent().contains("建立常设机制.")).isEmpty();
        assertThat(runs)
                .filteredOn(it -> it.getTextContent().equals("建立常设机制"))
                .singleElement()
                .satisfies(it -> assertThat(language(it, "w:eastAsia")).isEqualTo("zh-CN"));
        assertThat(runs)
                .filteredOn(it -> it.getTextContent().contains("único"))
                .singleElement()
                .satisfies(it -> assertThat(language(it, "w:val")).isEqualTo("es-ES"));
        assertThat(Printed.all(REPORT.document(), "w:p"))
                .filteredOn(it -> Printed.all(it, "w:bidi").findAny().isPresent())
                .map(Element::getTextContent)
                .hasSize(2)
                .allMatch(Characters::beginsRightToLeft);
    }

    @Test
    void contentsLeadToTheHeadingsAndAskForTheirPages() {
        var document = REPORT.document();
        var headings =
                Printed.all(document, "w:bookmarkStart").map(it -> it.getAttribute("w:name"));
        var anchors = headings.toList();

        assertThat(anchors).hasSize(9);
        assertThat(Printed.all(document, "w:hyperlink").map(it -> it.getAttribute("w:anchor")))
                .containsExactlyElementsOf(anchors);
        assertThat(Printed.all(document, "w:instrText").map(Element::getTextContent))
                .containsExactlyElementsOf(
                        anchors.stream().map(it -> " PAGEREF " + it + " \\h ").toList());
        assertThat(Printed.all(document, "w:fldChar"))
                .filteredOn(it -> it.getAttribute("w:fldCharType").equals("begin"))
                .hasSize(9)
                .allMatch(it -> it.getAttribute("w:dirty").equals("true"));
    }

    @Test
    void theAgendaHasAStarAndItsFootnoteToo() {
        var star =
                Printed.all(REPORT.document(), "w:footnoteReference")
                        .filter(it -> it.hasAttribute("w:customMarkFollows"))
                        .toList();

        assertThat(star).hasSize(1);
        assertThat(Printed.all(REPORT.part("word/footnotes.xml"), "w:footnoteRef")).hasSize(2);
    }

    @Test
    void furtherPagesHaveTheSymbolAtTheirHeadAndTheirNumberAtTheirFoot() {
        assertThat(List.of("word/header1.xml", "word/header2.xml"))
                .flatMap(it -> REPORT.paragraphs(REPORT.part(it)))
                .containsExactly("Header: A/79/999", "HeaderEven: A/79/999");
        assertThat(Printed.all(REPORT.part("word/footer1.xml"), "w:instrText"))
                .map(it -> it.getTextContent().strip())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(Printed.all(REPORT.document(), "w:headerReference"))
                .map(it -> it.getAttribute("w:type"))
                .containsExactly("default", "even");
    }

    @Test
    void thePaperIsASetting() {
        var a4 = Printed.of(out -> new Publisher(Paper.A4).report(Samples.report(), out));

        assertThat(width(REPORT)).isEqualTo("12240");
        assertThat(width(a4)).isEqualTo("11906");
    }

    @Test
    void theSameManuscriptMakesTheSameBytes() {
        var again = Printed.of(out -> new Publisher(Paper.LETTER).report(Samples.report(), out));

        assertThat(again.bytes()).isEqualTo(REPORT.bytes());
    }

    private static String width(Printed printed) {
        return Printed.all(printed.document(), "w:pgSz")
                .findFirst()
                .orElseThrow()
                .getAttribute("w:w");
    }

    private static Element style(org.w3c.dom.Document styles, String id) {
        return Printed.all(styles, "w:style")
                .filter(it -> it.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String number(Element style) {
        var level = value(style, "w:ilvl");
        return value(style, "w:numId") + "/" + (level.isEmpty() ? "0" : level);
    }

    private static String value(Element within, String name) {
        return Printed.all(within, name).findFirst().map(it -> it.getAttribute("w:val")).orElse("");
    }

    private static String language(Element run, String attribute) {
        return Printed.all(run, "w:lang").findFirst().orElseThrow().getAttribute(attribute);
    }
}
