package org.stateviews.search.drafting;

/** Drafting as it is wired, over sources of a test. */
final class Drafts {
    static final DraftingSettings DEFAULTS =
            new DraftingSettings(12, 3, 2, 2, QuantifiersTests.DEFAULTS);

    private Drafts() {}

    static Draft of(Sources sources) {
        return drafting(sources).draft(FictionalCall.ID, Answer.RECEIVED);
    }

    static Drafting drafting(Sources sources) {
        return new DraftingConfiguration()
                .drafting(
                        sources, Answer.SCHEME, new Quantifiers(DEFAULTS.quantifiers()), DEFAULTS);
    }
}
