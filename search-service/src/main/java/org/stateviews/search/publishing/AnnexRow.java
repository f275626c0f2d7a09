package org.stateviews.search.publishing;

/**
 * A passage that a sentence rests on. Section and number of the paragraph are found when it is
 * printed.
 *
 * @param element id of the element that the sentence stands in
 * @param sentence as printed there
 * @param quote exact words of the passage; empty where they may not be quoted
 */
public record AnnexRow(String element, String sentence, Source source, String quote) {
    /**
     * Where the passage stands.
     *
     * @param state name of who wrote it
     * @param document title or file name
     * @param paragraph as printed in the document, or its place
     * @param passage id of the passage
     * @param language as the desk calls it
     * @param reference of the submission
     */
    public record Source(
            String state,
            String document,
            String paragraph,
            String passage,
            String language,
            String reference) {}
}
