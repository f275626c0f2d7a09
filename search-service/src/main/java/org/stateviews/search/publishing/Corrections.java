package org.stateviews.search.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a corrigendum prints, and corrections that follow from two versions. */
final class Corrections {
    private Corrections() {}

    /** Paragraphs of a corrigendum. */
    static Stream<Block> printed(List<Correction> corrections) {
        return corrections.stream()
                .flatMap(
                        it ->
                                Stream.of(
                                        Block.line(Style.REPLY_SUBHEADING, it.place()),
                                        Block.line(Style.CORRECTION, words(it))));
    }

    /** One for each numbered paragraph of the earlier version that reads otherwise now. */
    static List<Correction> between(Manuscript earlier, Manuscript now) {
        var outline = Outline.of(earlier.body());
        var corrections = new ArrayList<Correction>();
        for (var pair : Comparison.of(earlier.body(), now.body())) {
            if (pair.earlier() instanceof Element.NumberedParagraph before
                    && pair.now() instanceof Element.NumberedParagraph after
                    && !before.runs().equals(after.runs())) {
                var number = outline.number(before).replace(".", "");
                corrections.add(new Correction("Paragraph " + number, words(before), words(after)));
            }
        }
        return corrections;
    }

    private static String words(Correction correction) {
        return "For “%s” read “%s”".formatted(correction.printed(), correction.read());
    }

    private static String words(Element element) {
        return Typesetting.body(element).words();
    }
}
