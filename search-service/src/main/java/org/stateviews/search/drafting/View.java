package org.stateviews.search.drafting;

import java.util.HashSet;
import java.util.List;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.taxonomy.matching.Stance;

/**
 * What one submitter says of one concept. Who speaks of it in public is taken at that word; a text
 * for the Secretariat only counts where there is no other.
 *
 * @param stance side that more of its passages take; {@code STATED} when none or as many take the
 *     other
 * @param named whether it says so in public
 * @param passages how many take that side
 * @param proof surest mentions among them, the surest first; never empty
 * @param said sentences that say best what it says of the concept itself, in reading order; none
 *     when it speaks only of what stands below
 */
record View(
        SubmitterCode submitter,
        String concept,
        Stance stance,
        boolean named,
        int passages,
        List<Mention> proof,
        List<Mention> said) {
    View {
        proof = List.copyOf(proof);
        said = List.copyOf(said);
    }

    /**
     * View of a submitter.
     *
     * @param mentions all its mentions of the concept, in reading order
     * @param choice among its sentences
     */
    static View of(
            SubmitterCode submitter,
            String concept,
            List<Mention> mentions,
            SentenceChoice choice,
            DraftingSettings settings) {
        var open = mentions.stream().filter(it -> it.evidence().quotable()).toList();
        var heard = open.isEmpty() ? mentions : open;
        var stance = side(heard);
        var sided =
                heard.stream()
                        .filter(it -> stance == Stance.STATED || it.stance() == stance)
                        .toList();
        return new View(
                submitter,
                concept,
                stance,
                !open.isEmpty(),
                sided.size(),
                sided.stream().sorted(Mention.SUREST).limit(settings.evidence()).toList(),
                said(sided, choice, settings.sentences()));
    }

    private static List<Mention> said(List<Mention> mentions, SentenceChoice choice, int most) {
        var direct = mentions.stream().filter(Mention::direct).toList();
        var best = new HashSet<>(choice.best(direct, most));
        return direct.stream().filter(best::contains).toList();
    }

    private static Stance side(List<Mention> mentions) {
        long inFavour = mentions.stream().filter(it -> it.stance() == Stance.FOR).count();
        long against = mentions.stream().filter(it -> it.stance() == Stance.AGAINST).count();
        return inFavour > against
                ? Stance.FOR
                : against > inFavour ? Stance.AGAINST : Stance.STATED;
    }
}
