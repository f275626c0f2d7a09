package org.stateviews.search.drafting;

/**
 * A sentence that stands for what others say, too.
 *
 * @param lead English words that name the State and the paragraph, such as {@code Kenya (para.
 *     12):}
 * @param evidence its quote follows the lead, in its own language; may always be printed
 */
public record Quotation(String lead, Evidence evidence) {
    public Quotation {
        if (!evidence.quotable()) {
            throw new IllegalArgumentException("not to be quoted: " + evidence.passage().id());
        }
    }
}
