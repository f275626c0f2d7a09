package org.stateviews.search.publishing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Head of a document of the United Nations, as the editor entered it. What is not known yet is
 * empty and leaves its place empty.
 *
 * @param organ for which the document is, such as {@code General Assembly}
 * @param symbol without {@code /Add.1} or {@code /Corr.1}, which those documents add
 * @param title of this document
 * @param author such as {@code Report of the Secretary-General}
 */
public record Masthead(
        String organ,
        String symbol,
        Issuance issuance,
        Agenda agenda,
        String title,
        String author) {

    /** Nothing is known yet. */
    static final Masthead EMPTY =
            new Masthead(
                    "", "", new Issuance("", null, List.of()), new Agenda("", "", "", ""), "", "");

    /**
     * How the document goes out.
     *
     * @param distribution such as {@code General}
     * @param date null until there is one
     * @param originals languages that parts of it were written in, in the order of print
     */
    public record Issuance(
            String distribution, @Nullable LocalDate date, List<OfficialLanguage> originals) {
        public Issuance {
            originals = List.copyOf(originals);
        }
    }

    /**
     * What it is before the organ for.
     *
     * @param session such as {@code Seventy-ninth session}
     * @param item such as {@code Item 93 of the provisional agenda}, without the star
     * @param footnote document that holds the agenda; when not empty the item has a star that leads
     *     to it
     * @param title of the item
     */
    public record Agenda(String session, String item, String footnote, String title) {}
}
