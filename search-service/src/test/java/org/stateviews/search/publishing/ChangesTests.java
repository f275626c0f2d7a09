package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Accepting every change makes the new report, rejecting every change the old one. */
class ChangesTests {
    private static final Publisher PUBLISHER = new Publisher(Paper.LETTER);

    @Test
    void acceptedTheyMakeTheNewReportAndRejectedTheOldOne() {
        var old = Printed.of(out -> PUBLISHER.report(Samples.report(), out));
        var revised = Printed.of(out -> PUBLISHER.report(Samples.revised(), out));
        var changes = changes(Samples.report(), Samples.revised());

        assertThat(changes.paragraphs(Settled.accepted(changes.document())))
                .containsExactlyElementsOf(revised.paragraphs());
        assertThat(changes.paragraphs(Settled.rejected(changes.document())))
                .containsExactlyElementsOf(old.paragraphs());
        assertThat(changes.paragraphs(Settled.accepted(changes.part("word/header1.xml"))))
                .containsExactly("Header: A/79/999/Rev.1");
        assertThat(changes.paragraphs(Settled.rejected(changes.part("word/header1.xml"))))
                .containsExactly("Header: A/79/999");
    }

    @Test
    void aSummaryThatCameOrWentTakesItsBoxAlong() {
        var with = Samples.report();
        var without = new Manuscript(with.masthead(), List.of(), with.body(), List.of());
        var came = changes(without, with);

        assertThat(came.paragraphs(Settled.rejected(came.document())))
                .noneMatch(it -> it.startsWith("Summary"));
        assertThat(came.paragraphs(Settled.accepted(came.document())))
                .contains("SummaryHeading: Summary");
        var went = changes(with, without);
        assertThat(went.paragraphs(Settled.accepted(went.document())))
                .noneMatch(it -> it.startsWith("Summary"));
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        var changes =
                changes(
                        one("The Assembly invited all Member States to reply."),
                        one("The Assembly invited all States to reply soon."));
        var document = changes.document();

        assertThat(Printed.all(document, "w:del").map(Element::getTextContent))
                .containsExactly("Member ", "reply.");
        assertThat(Printed.all(document, "w:ins").map(Element::getTextContent))
                .containsExactly("reply soon.");
    }

    @Test
    void aHanCharacterIsAWord() {
        var changes = changes(chinese("支持常设机制"), chinese("支持新机制"));

        assertThat(Printed.all(changes.document(), "w:del").map(Element::getTextContent))
                .containsExactly("常设");
        assertThat(Printed.all(changes.document(), "w:ins").map(Element::getTextContent))
                .containsExactly("新");
    }

    @Test
    void everyChangeSaysWhoAndWhenAndHasANumberOfItsOwn() {
        var document = changes(Samples.report(), Samples.revised()).document();
        var marks =
                List.of("w:ins", "w:del").stream()
                        .flatMap(it -> Printed.all(document, it))
                        .toList();

        assertThat(marks).hasSizeGreaterThan(10);
        assertThat(marks)
                .allMatch(it -> it.getAttribute("w:author").equals("A. Editor"))
                .allMatch(it -> it.getAttribute("w:date").equals("2024-07-01T09:30:00Z"));
        assertThat(marks).map(it -> it.getAttribute("w:id")).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsMarkedWhenNothingChanged() {
        var document = changes(Samples.report(), Samples.report()).document();

        assertThat(Printed.all(document, "w:ins")).isEmpty();
        assertThat(Printed.all(document, "w:del")).isEmpty();
    }

    private static Printed changes(Manuscript earlier, Manuscript now) {
        var editor = new Earlier(earlier, "A. Editor", Samples.CHANGED);
        return Printed.of(out -> PUBLISHER.changes(editor, now, out));
    }

    private static Manuscript one(String text) {
        return new Manuscript(
                Samples.masthead(), List.of(), List.of(Samples.numbered("p", text)), List.of());
    }

    private static Manuscript chinese(String text) {
        var words = new Run.Words(text, Samples.CHINESE);
        var paragraph =
                new org.stateviews.search.publishing.Element.PlainParagraph(
                        "p", List.of(words), Samples.CHINESE);
        return new Manuscript(Samples.masthead(), List.of(), List.of(paragraph), List.of());
    }
}
