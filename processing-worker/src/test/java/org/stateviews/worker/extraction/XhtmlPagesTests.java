package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;

class XhtmlPagesTests {

    @Test
    void aPageOfTheFormatIsAPage() {
        var pages =
                read(
                        "<div class=\"page\"><p>One.</p><p>Two.</p></div><div class=\"page\"><p>Three.</p></div>");

        assertThat(pages).extracting(PageText::unit).containsOnly(PageUnit.PAGE);
        assertThat(pages)
                .extracting(XhtmlPagesTests::texts)
                .containsExactly(List.of("One.", "Two."), List.of("Three."));
    }

    @Test
    void anEmptyPageIsKept() {
        assertThat(
                        read(
                                "<div class=\"page\"/><div class=\"page\"><p>Two.</p></div><div class=\"page\"><p> </p></div>"))
                .extracting(XhtmlPagesTests::texts)
                .containsExactly(List.of(), List.of("Two."), List.of());
    }

    @Test
    void lettersArePlainWhateverShapesTheFileHolds() {
        var pages = read("<p>e\uFB03cient \uFE8D\uFEF7\uFEE3\uFEE6</p><p>信 息</p><p>\u200B</p>");

        assertThat(texts(pages.getFirst())).containsExactly("efficient الأمن", "信息");
    }

    @Test
    void aFormatWithoutPagesHasOnePartWithItsHeadings() {
        var pages = read("<h1>Views</h1><p>One.</p><h2>Norms</h2><ul><li>Two.</li></ul>");

        assertThat(pages).extracting(PageText::unit).containsExactly(PageUnit.PART);
        assertThat(pages.getFirst().blocks())
                .extracting(Block::kind, Block::level, Block::text)
                .containsExactly(
                        tuple(Kind.HEADING, 1, "Views"),
                        tuple(Kind.PARAGRAPH, 0, "One."),
                        tuple(Kind.HEADING, 2, "Norms"),
                        tuple(Kind.LIST_ITEM, 0, "Two."));
    }

    @Test
    void cellsOfARowStandSideBySide() {
        var pages =
                read(
                        "<table><tr><td><p>State</p></td><td><p>Focal</p><p>point</p></td></tr><tr><td>A</td><td>B</td></tr></table>");

        assertThat(pages.getFirst().blocks())
                .containsExactly(
                        new Block(Kind.TABLE_ROW, 0, "State | Focal point"),
                        new Block(Kind.TABLE_ROW, 0, "A | B"));
    }

    @Test
    void headersAndFootersAreKeptApart() {
        var pages =
                read(
                        "<div class=\"header\"><p>A/78/265</p></div><p>Text.</p><div class=\"footer\"><p>Page 1</p></div>");

        assertThat(pages.getFirst().blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.RUNNING, Kind.PARAGRAPH, Kind.RUNNING);
    }

    @Test
    void listsOfAttachmentsAndBookmarksAreNoText() {
        assertThat(read("<p>Text.</p><div class=\"package-entry\"><h1>image1.png</h1></div>"))
                .extracting(XhtmlPagesTests::texts)
                .containsExactly(List.of("Text."));
        assertThat(
                        read(
                                "<div class=\"page\"><p>Text.</p><div class=\"embedded\" id=\"a\"/></div><ul><li>Bookmark</li></ul>"))
                .extracting(XhtmlPagesTests::texts)
                .containsExactly(List.of("Text."));
    }

    @Test
    void sheetsAndSlidesAreUnitsOfTheirOwn() {
        var sheets =
                read(
                        "<div class=\"sheet\"><h1>Views</h1><table><tr><td>A</td><td>B</td></tr></table></div>"
                                + "<div class=\"sheet\"><h1>Unused</h1></div>");
        var slides =
                read(
                        "<div class=\"slide-content\"><p>One</p></div><div class=\"slide-master-content\"><p>Date</p></div>"
                                + "<div class=\"slide-notes\"><p>Said</p></div><div class=\"slide-content\"/>");

        assertThat(sheets)
                .extracting(PageText::unit, PageText::name, PageText::speaks)
                .containsExactly(
                        tuple(PageUnit.SHEET, "Views", true),
                        tuple(PageUnit.SHEET, "Unused", false));
        assertThat(slides)
                .extracting(PageText::unit, XhtmlPagesTests::texts)
                .containsExactly(
                        tuple(PageUnit.SLIDE, List.of("One", "Said")),
                        tuple(PageUnit.SLIDE, List.of()));
    }

    @Test
    void notesAndRemarksAreMarkedAndRemarksDoNotSpeak() {
        var pages =
                read(
                        "<p>Text.</p><p class=\"footnote\">Note.</p><p><i class=\"comment\"/>Remark.</p>"
                                + "<div class=\"comment\"><p>Another.</p></div>");

        assertThat(pages.getFirst().blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.FOOTNOTE, Kind.COMMENT, Kind.COMMENT);
        assertThat(read("<div class=\"header\"><p>A/78/265</p></div>").getFirst().speaks())
                .isFalse();
    }

    @Test
    void whatWasFilledIntoAFormFollowsThePages() {
        assertThat(
                        read(
                                "<div class=\"page\"><p>Name:</p></div><div class=\"acroform\"><ol><li>name: France</li></ol></div>"))
                .extracting(PageText::unit, PageText::name, XhtmlPagesTests::texts)
                .containsExactly(
                        tuple(PageUnit.PAGE, null, List.of("Name:")),
                        tuple(PageUnit.PART, XhtmlPages.FORM, List.of("name: France")));
    }

    @Test
    void aLineBreakStaysALineBreak() {
        assertThat(texts(read("<p>One<br/>two\nthree</p>").getFirst()))
                .containsExactly("One\ntwo\nthree");
    }

    @Test
    void theTitleInTheHeadIsNoText() {
        var xhtml =
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title></head><body><p>Text.</p></body></html>";

        assertThat(texts(XhtmlPages.read(xhtml).pages().getFirst())).containsExactly("Text.");
    }

    @Test
    void whatWasSaidBeforeTheAnswerBrokeOffIsKept() {
        var reading =
                XhtmlPages.read(
                        start()
                                + "<div class=\"page\"><p>One.</p></div><div class=\"page\"><p>Two</p><p>Th");

        assertThat(reading.whole()).isFalse();
        assertThat(reading.pages())
                .extracting(XhtmlPagesTests::texts)
                .containsExactly(List.of("One."), List.of("Two"));
    }

    @Test
    void anAnswerWithADoctypeIsNotFollowed() {
        var reading =
                XhtmlPages.read(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + start()
                                + "<p>&x;</p></body></html>");

        assertThat(reading.whole()).isFalse();
        assertThat(texts(reading.pages().getFirst())).isEmpty();
    }

    private static List<PageText> read(String body) {
        var reading = XhtmlPages.read(start() + body + "</body></html>");
        assertThat(reading.whole()).isTrue();
        return reading.pages();
    }

    private static String start() {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head/><body>";
    }

    private static List<String> texts(PageText page) {
        return page.blocks().stream().map(Block::text).toList();
    }
}
