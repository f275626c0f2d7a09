package org.stateviews.submissionapi.intake;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers of submissions and of their revisions, each given away once. The store decides who was
 * first; the next one is taken on conflict, so there may be gaps.
 */
final class Numbers {

    private static final String NUMBERS = "numbers";
    private static final String REVISIONS = "revisions";

    private final DocumentStore store;
    private final JsonMapper json;

    Numbers(DocumentStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** A number that was given away, whatever came of it. */
    record Given(StoreName name, SubmissionReference reference, int revision) {}

    /**
     * Takes the next free number of a submitter.
     *
     * @param first where to begin looking, from 1
     */
    SubmissionReference number(
            CallId call, SubmitterCode submitter, int first, Reservation reservation) {
        int number = first;
        while (!taken(
                StoreName.of(NUMBERS, call.value(), submitter.value(), "" + number), reservation)) {
            number++;
        }
        return SubmissionReference.of(call, submitter, number);
    }

    /** Takes the next free revision of a submission, from 1. */
    int revision(SubmissionReference reference, int first, Reservation reservation) {
        int revision = first;
        while (!taken(StoreName.of(REVISIONS, reference.value(), "" + revision), reservation)) {
            revision++;
        }
        return revision;
    }

    /** Numbers of a submitter that were given away, in no order. */
    List<Given> given(CallId call, SubmitterCode submitter) {
        return numbers(StoreName.of(NUMBERS, call.value(), submitter.value()));
    }

    /** Numbers of all submitters that were given away. */
    List<Given> given() {
        return numbers(new StoreName(NUMBERS));
    }

    /** Revisions of a submission that were given away, in no order. */
    List<Given> revisions(SubmissionReference reference) {
        return revisions(StoreName.of(REVISIONS, reference.value()));
    }

    /** Revisions of all submissions that were given away. */
    List<Given> revisions() {
        return revisions(new StoreName(REVISIONS));
    }

    /** For whom it was taken; empty for one of a release that did not write it down. */
    Optional<Reservation> reservation(Given given) {
        return store.get(given.name())
                .filter(bytes -> bytes.length > 0)
                .map(bytes -> json.readValue(bytes, Reservation.class));
    }

    private List<Given> numbers(StoreName prefix) {
        return store.list(prefix).stream().map(Numbers::number).toList();
    }

    private List<Given> revisions(StoreName prefix) {
        return store.list(prefix).stream().map(Numbers::revision).toList();
    }

    private static Given number(StoreName name) {
        var segments = name.value().split("/", -1);
        var reference =
                SubmissionReference.of(
                        new CallId(segments[1]),
                        new SubmitterCode(segments[2]),
                        Integer.parseInt(segments[3]));
        return new Given(name, reference, 0);
    }

    private static Given revision(StoreName name) {
        var segments = name.value().split("/", -1);
        return new Given(name, new SubmissionReference(segments[1]), Integer.parseInt(segments[2]));
    }

    private boolean taken(StoreName name, Reservation reservation) {
        return store.putIfAbsent(name, json.writeValueAsBytes(reservation));
    }
}
