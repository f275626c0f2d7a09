package org.stateviews.benchmark.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fictional views as a PDF of any length, so that their reading takes its time. */
public final class Tome {

    private static final int PARAGRAPHS_PER_PAGE = 6;

    private Tome() {}

    /**
     * A file whose marker stands in its last paragraph.
     *
     * @param number tells the tomes of a run apart
     * @param pages how many, about
     */
    public static Specimen of(long seed, int number, int pages) {
        var marker = Marker.of(seed, number).word();
        var bytes = PdfFile.of(paragraphs(pages, marker), number);
        return new Specimen(
                "tome-" + number + ".pdf",
                marker,
                Optional.of("en"),
                Expectation.FOUND,
                () -> bytes.clone());
    }

    private static List<String> paragraphs(int pages, String marker) {
        int count = pages * PARAGRAPHS_PER_PAGE;
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> paragraph(it, it == count ? marker : "fictional"))
                .toList();
    }

    private static String paragraph(int number, String word) {
        return """
        %d. In paragraph %d of this %s text the State holds that norms of responsible behaviour, \
        confidence-building measures and capacity-building support one another, that existing \
        international law applies to the use of information and communications technologies in \
        its entirety, and that a regular institutional dialogue, open to all and guided by \
        consensus, is the place to develop a common understanding of the matters which remain \
        open.\
        """
                .formatted(number, number, word);
    }
}
