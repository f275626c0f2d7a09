package org.stateviews.search.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.index.Passage;

/** Texts and passages that a test gives. */
final class InMemorySources implements Sources {
    private final List<SubmissionReceived> texts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<SubmissionReference, Instant> withdrawn = new HashMap<>();

    InMemorySources add(SubmissionReceived text, List<Passage> its) {
        texts.add(text);
        passages.addAll(its);
        return this;
    }

    InMemorySources withdraw(SubmissionReference reference, Instant at) {
        withdrawn.put(reference, at);
        return this;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** In reverse, so that nothing rests on the order in which they come. */
    @Override
    public List<SubmissionReceived> inForce(CallId call, Instant asAt) {
        return texts.reversed().stream()
                .filter(it -> it.callId().equals(call))
                .filter(it -> !it.acceptance().receivedAt().isAfter(asAt))
                .filter(it -> withdrawn.getOrDefault(it.reference(), Instant.MAX).isAfter(asAt))
                .toList();
    }

    @Override
    public void read(SubmissionReceived text, Consumer<Passage> each) {
        passages.stream()
                .filter(it -> it.source().reference().equals(text.reference()))
                .filter(it -> it.source().revision() == text.revision())
                .filter(it -> KINDS.contains(it.place().kind()))
                .forEach(each);
    }

    @Override
    public DocumentPointer document(SubmissionReceived text, int ordinal) {
        return text.documents().stream()
                .filter(it -> it.ordinal() == ordinal)
                .map(
                        it ->
                                new DocumentPointer(
                                        text.reference(), text.revision(), ordinal, it.sha256()))
                .findFirst()
                .orElseThrow();
    }
}
