package org.stateviews.worker.passages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.ReadPage;

class PassageCutterTests {

    private static final PassageCutter CUTTER = new PassageCutter(Languages.load());

    @Test
    void aHeadingAndANumberInOneBlockAreTakenApart() {
        var passages =
                cut(
                        Pages.page(
                                1,
                                """
                                I. Introduction
                                1. Our State welcomes the invitation to share its views and
                                assessments on the security of information technologies.
                                2. It supports the work that has been done so far.
                                """));

        assertThat(passages)
                .extracting(Passage::paragraph, Passage::heading, Passage::text)
                .containsExactly(
                        tuple(null, List.of("I. Introduction"), "I. Introduction"),
                        tuple(
                                "1",
                                List.of("I. Introduction"),
                                "1. Our State welcomes the invitation to share its views and"
                                        + " assessments on the security of information"
                                        + " technologies."),
                        tuple(
                                "2",
                                List.of("I. Introduction"),
                                "2. It supports the work that has been done so far."));
    }

    @Test
    void headingsOfTheFormatNest() {
        var passages =
                cut(
                        Pages.part(
                                Pages.heading(1, "Views"),
                                Pages.heading(2, "Norms"),
                                Pages.paragraph("A first remark on norms."),
                                Pages.heading(6, "Norms in practice"),
                                Pages.paragraph("A second remark on norms."),
                                Pages.heading(2, "Dialogue"),
                                Pages.paragraph("A remark on dialogue.")));

        assertThat(passages)
                .filteredOn(it -> it.text().contains("remark"))
                .extracting(it -> it.headingPath().orElse(""))
                .containsExactly(
                        "Views › Norms", "Views › Norms › Norms in practice", "Views › Dialogue");
    }

    @Test
    void whereTheFileNamesHeadingsNoneIsGuessed() {
        var named = Pages.heading(1, "Views");
        var short_ = Pages.paragraph("Norms in practice");
        var text = Pages.paragraph("A remark on norms.");

        assertThat(cut(Pages.part(named, short_, text)).getLast().heading())
                .containsExactly("Views");
        assertThat(cut(Pages.part(short_, text)).getLast().heading())
                .containsExactly("Norms in practice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/views",
                "www.example.org",
                "example.org/views/2024",
                "Contact: mission@example.org",
                "More at www.example.org"
            })
    void anAddressIsNoHeading(String address) {
        var text = Pages.paragraph("A remark on norms.");

        assertThat(cut(Pages.part(Pages.paragraph(address), text)).getLast().heading()).isEmpty();
        assertThat(cut(Pages.part(Pages.heading(2, address), text)).getLast().heading()).isEmpty();
    }

    @Test
    void chineseLinesAreJoinedWithoutSpaces() {
        var passages =
                cut(
                        Pages.page(
                                1,
                                """
                                一、各国应当根据联合国宪章的宗旨和原则，在使用信息
                                和通信技术时维护国际和平与安全。
                                二、我国支持设立常设机制。
                                """));

        assertThat(passages)
                .extracting(Passage::paragraph, Passage::text, Passage::language)
                .containsExactly(
                        tuple("一", "一、各国应当根据联合国宪章的宗旨和原则，在使用信息和通信技术时维护国际和平与安全。", "zh"),
                        tuple("二", "二、我国支持设立常设机制。", "zh"));
    }

    @Test
    void headersAndFootersThatRunThroughAreNoPassages() {
        var pages = new ArrayList<ReadPage>();
        for (int number = 1; number <= 4; number++) {
            pages.add(
                    Pages.page(
                            number,
                            "FICTIONAL SAMPLE – " + number,
                            "Remark number %s is made on this page only."
                                    .formatted("abcd".charAt(number - 1)),
                            "Page " + number + " of 4"));
        }

        assertThat(CUTTER.cut(pages, Optional.empty()))
                .extracting(Passage::page, Passage::text)
                .containsExactly(
                        tuple(1, "Remark number a is made on this page only."),
                        tuple(2, "Remark number b is made on this page only."),
                        tuple(3, "Remark number c is made on this page only."),
                        tuple(4, "Remark number d is made on this page only."));
    }

    @Test
    void whereNoPageSaysAnythingElseWhatRepeatsIsSaid() {
        var pages = new ArrayList<ReadPage>();
        for (int number = 1; number <= 4; number++) {
            pages.add(
                    Pages.page(
                            number,
                            "Utopia supports proposal %s of the annex.".formatted(number),
                            "It will contribute to its implementation."));
        }

        assertThat(CUTTER.cut(pages, Optional.empty()))
                .extracting(Passage::page)
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void whatTheFormatCallsAHeaderIsNoPassage() {
        var header = new Block(Kind.RUNNING, 0, "A header of a Word file");

        assertThat(cut(Pages.part(header, Pages.paragraph("Only this is said."))))
                .extracting(Passage::text)
                .containsExactly("Only this is said.");
    }

    @Test
    void aParagraphGoesOnOverTheEndOfAPage() {
        var passages =
                cut(
                        Pages.page(
                                1,
                                "3. States that build capacity together, share what they know and",
                                "4. Wherever a paragraph fills the page to its last line and then"),
                        Pages.page(
                                2, "goes on overleaf it is one.", "5. And this is another one."));

        assertThat(passages)
                .extracting(Passage::paragraph, Passage::page, Passage::lastPage)
                .containsExactly(tuple("3", 1, 1), tuple("4", 1, 2), tuple("5", 2, 2));
        assertThat(passages.get(1).text())
                .isEqualTo(
                        "4. Wherever a paragraph fills the page to its last line and then goes on"
                                + " overleaf it is one.");
    }

    @Test
    void aParagraphGoesOnOverleafWithACapitalWhereItsLineIsFull() {
        var full = "The State supports the permanent mechanism under the auspices of the";
        var passages =
                cut(
                        Pages.page(1, full),
                        Pages.page(2, "United Nations and all that it has done."),
                        Pages.page(3, full + "\nHeading"),
                        Pages.page(4, "Norms are good."));

        assertThat(passages)
                .extracting(Passage::page, Passage::lastPage)
                .startsWith(tuple(1, 2))
                .endsWith(tuple(4, 4));
    }

    @Test
    void footnotesBetweenDoNotPartAParagraph() {
        var note = new Block(Kind.FOOTNOTE, 0, "1 Resolution 70/237.");
        var passages =
                cut(
                        Pages.page(
                                1,
                                List.of(
                                        Pages.paragraph("The State supports the mechanism and"),
                                        note)),
                        Pages.page(2, "all that it has done."));

        assertThat(passages)
                .extracting(Passage::lastPage, Passage::text)
                .containsExactly(
                        tuple(2, "The State supports the mechanism and all that it has done."),
                        tuple(1, "1 Resolution 70/237."));
    }

    @Test
    void aHeadingAcrossDoesNotHideThatColumnsAreFull() {
        var passages =
                cut(
                        Pages.page(
                                1,
                                "Views of a small State on the security of information and of all",
                                "It supports the mechanism\nand all that the group did\nsince the year in which it",
                                "began its work, and will\ntake part in what follows\nfrom it in every way."));

        assertThat(passages).hasSize(2);
        assertThat(passages.getLast().text()).contains("in which it began its work");
    }

    @Test
    void headersOfLeftAndRightPagesAreNoPassages() {
        var pages = new ArrayList<ReadPage>();
        for (int number = 1; number <= 8; number++) {
            pages.add(
                    Pages.page(
                            number,
                            number % 2 == 0 ? number + " Views of Utopia" : "Norms " + number,
                            "Remark %s is made here.".formatted("abcdefgh".charAt(number - 1))));
        }

        assertThat(CUTTER.cut(pages, Optional.empty()))
                .extracting(Passage::text)
                .hasSize(8)
                .allMatch(it -> it.startsWith("Remark"));
    }

    @Test
    void pageNumbersAreNoPassagesAndNoEndOfAParagraph() {
        assertThat(cut(Pages.page(1, "Only this is said.", "– 1 –")))
                .extracting(Passage::text)
                .containsExactly("Only this is said.");

        var pages = new ArrayList<ReadPage>();
        for (int number = 1; number <= 3; number++) {
            pages.add(
                    Pages.page(
                            number,
                            "remark %s goes on and on over the page and\n%d"
                                    .formatted("abc".charAt(number - 1), number)));
        }
        assertThat(CUTTER.cut(pages, Optional.empty()))
                .extracting(Passage::text)
                .containsExactly(
                        "remark a goes on and on over the page and remark b goes on and on over"
                                + " the page and remark c goes on and on over the page and");
    }

    @Test
    void aSentenceThatEndedDoesNotGoOn() {
        var passages =
                cut(
                        Pages.page(1, "The line fills the page and the sentence ends on the page."),
                        Pages.page(2, "then comes something else that nobody would join to it."));

        assertThat(passages).hasSize(2);
    }

    @Test
    void aWordDividedOverTheEndOfAPageIsWholeAgain() {
        var passages =
                cut(
                        Pages.page(1, "All States hold that the security of this infor-"),
                        Pages.page(2, "mation is theirs. Information is shared."));

        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly(
                        "All States hold that the security of this information is theirs."
                                + " Information is shared.");
    }

    @Test
    void aBlankLineEndsAPassageOfPlainText() {
        var passages =
                cut(
                        Pages.text(
                                "First line of one\nsecond line of one.\n\nTwo.\n  \t\u00A0\nThree.\r\n\r\nFour."));

        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly(
                        "First line of one second line of one.", "Two.", "Three.", "Four.");
        assertThat(passages).allMatch(it -> it.page() == null && it.lastPage() == null);
        assertThat(passages).extracting(Passage::position).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aVeryLongTextIsDividedAtTheEndsOfSentencesAndNothingIsLost() {
        var text = "A sentence of the kind that is said again and again. ".repeat(400).strip();

        var passages = cut(Pages.text(text));

        assertThat(passages).hasSizeGreaterThan(3);
        assertThat(passages).allMatch(it -> it.text().length() <= 5_000);
        assertThat(passages).allMatch(it -> it.text().endsWith("again."));
        assertThat(String.join(" ", passages.stream().map(Passage::text).toList())).isEqualTo(text);
    }

    @Test
    void aVeryLongTextWithoutSentencesIsDividedBetweenCharacters() {
        for (var shift : List.of("", "a")) {
            var text = shift + "𠀀".repeat(6_000);

            var passages = cut(Pages.text(text));

            assertThat(passages).hasSizeGreaterThan(2);
            assertThat(String.join("", passages.stream().map(Passage::text).toList()))
                    .isEqualTo(text);
            assertThat(passages).noneMatch(it -> Character.isLowSurrogate(it.text().charAt(0)));
        }
    }

    @Test
    void aCorrectedPassageKeepsItsKeyAndWhatWasRecognised() {
        var read =
                cut(Pages.page(1, "l2. Tbe port was warned in tirne.", "Said twice.")).getFirst();
        var right = "12. Le port a été prévenu à temps par les deux équipes voisines.";

        var corrected = corrected(Map.of(read.key(), right + "  "));

        assertThat(corrected.getFirst().key()).isEqualTo(read.key());
        assertThat(corrected.getFirst().text()).isEqualTo(right);
        assertThat(corrected.getFirst().asRead()).isEqualTo(read.asRead());
        assertThat(corrected.getFirst().textDigest()).isEqualTo(Sha256.ofText(right));
        assertThat(read.paragraph()).isNull();
        assertThat(corrected.getFirst().paragraph()).isEqualTo("12");
        assertThat(corrected.getFirst().language()).isEqualTo("fr");
        assertThat(corrected.getLast().isCorrected()).isFalse();
    }

    @Test
    void aCorrectionThatShowsNothingCorrectsNothing() {
        var read =
                cut(Pages.page(1, "l2. Tbe port was warned in tirne.", "Said twice.")).getFirst();

        assertThat(corrected(Map.of(read.key(), " \u200b ")).getFirst()).isEqualTo(read);
    }

    @Test
    void aCorrectedHeadingStandsAboveWhatFollowsIt() {
        var pages =
                List.of(
                        Pages.page(
                                1,
                                List.of(
                                        Pages.heading(1, "Tbreats"),
                                        Pages.paragraph("The port was warned in time."))));
        var heading = CUTTER.cut(pages, Optional.empty()).getFirst();

        var corrected = CUTTER.cut(pages, Optional.empty(), Map.of(heading.key(), "Threats"));

        assertThat(corrected)
                .extracting(Passage::heading)
                .containsExactly(List.of("Threats"), List.of("Threats"));
    }

    @Test
    void whatStandsOnAPictureWasRecognised() {
        var picture =
                new ReadPage(
                        2,
                        PageUnit.PAGE,
                        PageStatus.OCR,
                        null,
                        List.of(Pages.paragraph("2. The annex was scanned.")));

        assertThat(CUTTER.cut(List.of(Pages.page(1, "1. Typed."), picture), Optional.empty()))
                .extracting(it -> it.asRead().recognised())
                .containsExactly(false, true);
    }

    private static List<Passage> corrected(Map<String, String> right) {
        var page = Pages.page(1, "l2. Tbe port was warned in tirne.", "Said twice.");
        return CUTTER.cut(List.of(page), Optional.empty(), right);
    }

    @Test
    void aRepeatedParagraphIsNumbered() {
        var passages = cut(Pages.text("Said twice.\n\nSaid once.\n\nSaid twice.\n\nSaid twice."));

        var key = passages.getFirst().key();
        assertThat(key).matches("p[0-9a-f]{8}");
        assertThat(passages)
                .extracting(Passage::key)
                .containsExactly(key, passages.get(1).key(), key + "-2", key + "-3");
        assertThat(passages).extracting(Passage::key).doesNotHaveDuplicates();
    }

    @Test
    void anIdDependsOnTheTextAndOnNothingAroundIt() throws Exception {
        var alone = cut(Pages.page(7, "A remark that stays the same, é.")).getFirst();
        var among =
                cut(Pages.text(
                                "Something new before it.\n\nA remark that stays\nthe same, e\u0301."))
                        .getLast();

        assertThat(among.key()).isEqualTo(alone.key());
        assertThat(alone.textDigest().hex())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(
                                                        "A remark that stays the same, é."
                                                                .getBytes(UTF_8))))
                .startsWith(alone.key().substring(1));
    }

    @Test
    void aShortPassageSpeaksTheDeclaredLanguageElseThatOfTheDocument() {
        var text =
                Pages.text("Oui.\n\nLa coopération entre les États renforce la sécurité de tous.");

        assertThat(CUTTER.cut(List.of(text), Optional.empty()).getFirst().language())
                .isEqualTo("fr");
        assertThat(CUTTER.cut(List.of(text), Optional.of("ru")).getFirst().language())
                .isEqualTo("ru");
        assertThat(cut(Pages.text("42.")).getFirst().language()).isEqualTo("und");
    }

    @Test
    void anEmptyDocumentHasNoPassages() {
        assertThat(cut(Pages.part())).isEmpty();
        assertThat(cut(Pages.page(1), Pages.page(2))).isEmpty();
    }

    private static List<Passage> cut(ReadPage... pages) {
        return CUTTER.cut(List.of(pages), Optional.empty());
    }
}
