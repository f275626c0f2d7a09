package org.stateviews.worker.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.facts.DocumentFacts;
import org.stateviews.worker.facts.Reading;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.outcome.Extractor;

/**
 * Which documents: all that fit everything that is given.
 *
 * @param reference submission
 * @param revision revision of it, from 0
 * @param document ordinal in it, from 1
 * @param reason code with which the latest reading ended without pages, such as {@code
 *     took-too-long}
 * @param mediaType family found at the door
 * @param extractor version of the latest reading that ended
 */
record Selection(
        @Nullable String reference,
        @Nullable Integer revision,
        @Nullable Integer document,
        @Nullable String reason,
        @Nullable String mediaType,
        @Nullable String extractor) {

    /**
     * A document and the version under which it is read next.
     *
     * @param next never used for this original before
     */
    record Chosen(DocumentPointer document, String next) {}

    boolean isEverything() {
        return reference == null && reason == null && mediaType == null && extractor == null;
    }

    /** Documents that fit; nothing of what was withdrawn. */
    List<Chosen> of(AllFacts all) {
        var used = new HashMap<Sha256, Set<String>>();
        var chosen = new ArrayList<DocumentPointer>();
        for (var each : all.references()) {
            all.of(
                    each,
                    submission -> {
                        submission
                                .revisions()
                                .forEach(text -> look(submission, text, used, chosen));
                        return Optional.empty();
                    });
        }
        return chosen.stream()
                .map(it -> new Chosen(it, next(used.getOrDefault(it.sha256(), Set.of()))))
                .toList();
    }

    private void look(
            SubmissionFacts submission,
            SubmissionReceived text,
            Map<Sha256, Set<String>> used,
            List<DocumentPointer> chosen) {
        for (var handedIn : submission.documents(text)) {
            var known = submission.document(text.revision(), handedIn.ordinal());
            used.computeIfAbsent(handedIn.sha256(), _ -> new TreeSet<>())
                    .addAll(known.map(DocumentFacts::extractors).orElse(List.of()));
            if (!submission.withdrawn()
                    && fits(text, handedIn)
                    && fits(known.flatMap(DocumentFacts::latestEnded))) {
                chosen.add(
                        new DocumentPointer(
                                text.reference(),
                                text.revision(),
                                handedIn.ordinal(),
                                handedIn.sha256()));
            }
        }
    }

    private boolean fits(SubmissionReceived text, SubmittedDocument handedIn) {
        return (reference == null || reference.equals(text.reference().value()))
                && (revision == null || revision == text.revision())
                && (document == null || document == handedIn.ordinal())
                && (mediaType == null || mediaType.equals(handedIn.mediaType()));
    }

    private boolean fits(Optional<Reading> ended) {
        return (reason == null || ended.filter(it -> reason.equals(it.reason())).isPresent())
                && (extractor == null
                        || ended.filter(it -> extractor.equals(it.extractor())).isPresent());
    }

    private static String next(Set<String> used) {
        if (!used.contains(Extractor.VERSION)) {
            return Extractor.VERSION;
        }
        int run = 2;
        while (used.contains(Extractor.VERSION + "-" + run)) {
            run++;
        }
        return Extractor.VERSION + "-" + run;
    }
}
