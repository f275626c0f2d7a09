package org.stateviews.search.operations;

import org.stateviews.contracts.event.Event;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/** All that the pages of operations know from the log, folded on one thread. */
record OperationsFacts(LatestProof proof, OperationsHistory history, ReadDocuments documents)
        implements Folding {
    OperationsFacts() {
        this(new LatestProof(), new OperationsHistory(), new ReadDocuments());
    }

    @Override
    public void fold(Event event, RecordPosition position) {
        proof.fold(event, position);
        history.fold(event, position);
        documents.fold(event, position);
    }
}
