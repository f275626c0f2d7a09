package org.stateviews.submissionapi.intake;

import java.util.List;
import org.stateviews.contracts.event.SubmittedDocument;

/**
 * What a sender handed in, kept with the claim so that it can be told what was not completed.
 *
 * @param account who sent it
 */
record Sent(String account, String title, List<SubmittedDocument> documents) {

    Sent {
        documents = List.copyOf(documents);
    }
}
