package org.stateviews.contracts.event;

import java.util.List;

/**
 * Top of a report. What is not known yet is empty, never invented.
 *
 * @param organ such as {@code General Assembly}
 * @param symbol such as {@code A/79/…}
 * @param distribution such as {@code General}
 * @param date as printed, such as {@code 27 May 2024}
 * @param originals languages of the original, joined by slashes in print
 * @param title such as {@code Report of the Secretary-General}
 */
public record ReportMasthead(
        String organ,
        String symbol,
        String distribution,
        String date,
        List<String> originals,
        AgendaItem item,
        String title) {

    /** Nothing is known but what every report has. */
    public static final ReportMasthead EMPTY =
            new ReportMasthead(
                    "General Assembly",
                    "",
                    "General",
                    "",
                    List.of("English"),
                    new AgendaItem("", "", "", ""),
                    "Report of the Secretary-General");

    public ReportMasthead {
        originals = List.copyOf(originals);
    }

    /**
     * Item of the agenda under which it is submitted.
     *
     * @param session such as {@code Seventy-ninth session}
     * @param number of the item
     * @param footnote symbol of the document that holds the agenda
     */
    public record AgendaItem(String session, String number, String footnote, String title) {}
}
