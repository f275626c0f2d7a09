package org.stateviews.search.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.taxonomy.matching.Stance;

/**
 * One sentence of a draft, and who and what it rests on.
 *
 * @param theme notation of the theme or pillar under which it stands
 * @param position notation of the position or need that it is about, null when it is about the
 *     theme itself
 * @param stance which side of the position is told; always {@code STATED} for themes and needs
 * @param text English, ends in a full stop; names nobody and quotes nothing that is for the
 *     Secretariat only
 * @param quotations representative sentences that may be printed after it
 * @param evidence best passages of every speaker, in the order of the speakers; never empty
 * @param passages how many passages there are in all, be they among the evidence or not
 */
public record Statement(
        String theme,
        @Nullable String position,
        Stance stance,
        String text,
        Speakers speakers,
        List<Quotation> quotations,
        List<Evidence> evidence,
        int passages) {
    public Statement {
        quotations = List.copyOf(quotations);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence: " + text);
        }
    }
}
