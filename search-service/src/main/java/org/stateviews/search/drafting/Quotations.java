package org.stateviews.search.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stateviews.contracts.id.SubmitterCode;

/** Quotes, for one draft, who says best what others say, too; no sentence twice. */
final class Quotations {
    private final SentenceChoice choice;
    private final Phrases phrases;
    private final DraftingSettings settings;
    private final Set<Evidence> taken = new HashSet<>();

    /**
     * Quotations of a draft.
     *
     * @param choice among the sentences of all
     */
    Quotations(SentenceChoice choice, Phrases phrases, DraftingSettings settings) {
        this.choice = choice;
        this.phrases = phrases;
        this.settings = settings;
    }

    /** Representative sentences of those who may be named, of each one at most; the best first. */
    List<Quotation> of(List<View> views) {
        var open =
                views.stream()
                        .filter(View::named)
                        .flatMap(it -> it.said().stream())
                        .filter(it -> !taken.contains(it.evidence()))
                        .toList();
        var heard = new HashSet<SubmitterCode>();
        var quoted =
                choice.best(open, enough()).stream()
                        .map(Mention::evidence)
                        .filter(it -> heard.add(it.submitter()))
                        .limit(settings.quotations())
                        .toList();
        taken.addAll(quoted);
        return quoted.stream().map(this::quotation).toList();
    }

    /** So many that there are enough submitters among them, if each has all its sentences. */
    private int enough() {
        return settings.quotations() * settings.sentences();
    }

    private Quotation quotation(Evidence evidence) {
        var name = Enumeration.capitalised(phrases.name(evidence.submitter()));
        return new Quotation(name + " (para. " + evidence.paragraph() + "):", evidence);
    }
}
