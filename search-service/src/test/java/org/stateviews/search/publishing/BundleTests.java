package org.stateviews.search.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTests {
    private static final Publisher PUBLISHER = new Publisher(Paper.LETTER);
    private static final Printed BUNDLE = bundle();

    @Test
    void itHoldsEverythingAndTheDigestOfEach() throws NoSuchAlgorithmException {
        assertThat(BUNDLE.entries().keySet())
                .containsExactly(
                        "SHA256SUMS",
                        "addendum-01.docx",
                        "changes.docx",
                        "compendium.docx",
                        "corrigendum-01.docx",
                        "evidence.xlsx",
                        "report.docx",
                        "report.xml");
        var sums = new String(BUNDLE.entries().get("SHA256SUMS"), UTF_8).lines().toList();
        assertThat(sums).hasSize(7);
        for (var sum : sums) {
            var document = BUNDLE.entries().get(sum.substring(66));
            var digest = MessageDigest.getInstance("SHA-256").digest(document);
            assertThat(sum).startsWith(HexFormat.of().formatHex(digest) + "  ");
        }
    }

    @Test
    void theSameBundleMakesTheSameBytes() {
        assertThat(bundle().bytes()).isEqualTo(BUNDLE.bytes());
    }

    @Test
    void anAddendumHasItsNumberInItsSymbolAndItsReplies() {
        var addendum = Printed.of(out -> PUBLISHER.addendum(late(), 2, out));

        assertThat(addendum.paragraphs())
                .contains(
                        "MastheadSymbol: A/79/999/Add.2",
                        "DocumentPart: Addendum",
                        "ContentsReply: Alfaland\t\t–",
                        "ReplyHeading: Alfaland");
        assertThat(addendum.paragraphs(addendum.part("word/header1.xml")))
                .containsExactly("Header: A/79/999/Add.2");
    }

    @Test
    void aCorrigendumSaysWhatToReadForWhat() {
        var corrections = PUBLISHER.corrections(Samples.report(), Samples.revised());
        var corrigendum =
                Printed.of(
                        out ->
                                PUBLISHER.corrigendum(
                                        Samples.masthead(), corrections.subList(1, 2), 1, out));

        assertThat(corrigendum.paragraphs())
                .contains("MastheadSymbol: A/79/999/Corr.1", "DocumentPart: Corrigendum")
                .noneMatch(it -> it.startsWith("TOC") || it.startsWith("ContentsReply"))
                .endsWith(
                        "ReplySubheading: Paragraph 2",
                        "Correction: For “On 1 February 2024, a note verbale was sent to all"
                                + " States.” read “On 2 February 2024, a second note verbale was"
                                + " sent to all.”",
                        "EndLine: ");
    }

    @Test
    void aCompendiumHasAllRepliesInOrderAndNothingElse() {
        var compendium =
                Printed.of(out -> PUBLISHER.compendium(Samples.report(), List.of(late()), out));

        assertThat(compendium.paragraphs())
                .filteredOn(it -> it.startsWith("Heading1") || it.startsWith("ReplyHeading"))
                .containsExactly(
                        "Heading1: Replies received from Governments",
                        "ReplyHeading: Alfa Zone",
                        "ReplyHeading: Alfaland",
                        "ReplyHeading: Alphaland",
                        "ReplyHeading: Betaland",
                        "ReplyHeading: Gammaland");
        assertThat(compendium.paragraphs())
                .contains("PlainParagraph: A late fictional reply.")
                .noneMatch(it -> it.startsWith("NumberedParagraph"));
    }

    private static Manuscript late() {
        return new Manuscript(
                Samples.masthead(),
                List.of(),
                List.of(
                        new Element.Heading("h6", 1, "Replies received from Governments"),
                        new Element.ReplyHeading("r9", "Alfaland"),
                        Samples.plain("r9p", "A late fictional reply."),
                        new Element.ReplyHeading("r10", "Alfa Zone"),
                        Samples.plain("r10p", "Another late fictional reply.")),
                List.of());
    }

    private static Printed bundle() {
        var report = Samples.report();
        var earlier = new Earlier(Samples.revised(), "A. Editor", Samples.CHANGED);
        var corrections = List.of(new Correction("Paragraph 1", "one", "two"));
        var bundle =
                new Bundle(report, LocalDate.EPOCH, earlier, List.of(late()), List.of(corrections));
        return Printed.of(out -> PUBLISHER.bundle(bundle, out));
    }
}
