package org.stateviews.search.publishing;

import java.io.IOException;

/** What documents are laid out for. The text is equally wide on both; margins differ. */
public enum Paper {
    /** 8.5 by 11 inches, as documents issued in New York. */
    LETTER(12240, 15840),
    /** 210 by 297 millimetres, as documents issued in Geneva. */
    A4(11906, 16838);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Writes the section: paper, margins, heads and feet of odd and even pages, none on the first.
     */
    void write(Tags tags) throws IOException {
        var margin = Integer.toString((width - Tables.WIDTH) / 2);
        tags.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", "rIdHeaderOdd")
                .empty("w:headerReference", "w:type", "even", "r:id", "rIdHeaderEven")
                .empty("w:footerReference", "w:type", "default", "r:id", "rIdFooterOdd")
                .empty("w:footerReference", "w:type", "even", "r:id", "rIdFooterEven")
                .empty("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height))
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1440",
                        "w:right",
                        margin,
                        "w:bottom",
                        "1600",
                        "w:left",
                        margin,
                        "w:header",
                        "720",
                        "w:footer",
                        "860",
                        "w:gutter",
                        "0")
                .empty("w:titlePg")
                .close();
    }
}
