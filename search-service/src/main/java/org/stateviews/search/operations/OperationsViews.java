package org.stateviews.search.operations;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.web.FieldProblem;

/** Makes the overview of what is folded; what only the broker knows may be missing from it. */
final class OperationsViews {
    private final LatestProof proof;
    private final OperationsHistory history;
    private final ReadDocuments documents;
    private final DeadLetters letters;
    private final OperationsSettings settings;
    private final Clock clock;

    OperationsViews(
            OperationsFacts facts, DeadLetters letters, OperationsSettings settings, Clock clock) {
        this.proof = facts.proof();
        this.history = facts.history();
        this.documents = facts.documents();
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The overview.
     *
     * @param page which part of the exceptions, from 0
     */
    OperationsPage overview(int page, List<FieldProblem> problems) {
        var shown =
                proof.find()
                        .map(it -> ProofView.of(it, clock.instant(), settings, page))
                        .orElse(null);
        return new OperationsPage(
                shown,
                settings.proofAge(),
                history.generations(),
                count(),
                documents.waiting(),
                problems);
    }

    private @Nullable Long count() {
        try {
            return letters.count();
        } catch (ProblemException _) {
            return null;
        }
    }
}
