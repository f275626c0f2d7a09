package org.stateviews.search.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.kit.problem.Problem;

/** Calls the roll: everybody who was asked, and whoever answered without being asked. */
final class RollCalls {
    private final AnsweredCalls calls;
    private final Runnable requireFolded;

    /**
     * Rolls of calls.
     *
     * @param requireFolded refuses while the log is not read to its end
     */
    RollCalls(AnsweredCalls calls, Runnable requireFolded) {
        this.calls = calls;
        this.requireFolded = requireFolded;
    }

    /** Roll of a call; 404 when there is no such call, 503 while the log is being read. */
    RollCall of(CallId id) {
        var published = published(id);
        var answers = answers(published.call());
        var asked = asked(published.call());
        var groups = new ArrayList<RollCall.Group>();
        for (var group : RegionalGroup.values()) {
            groups.add(group(group, answers, asked));
        }
        groups.add(group(null, answers, asked));
        int answered = (int) answers.values().stream().filter(RollCall.Answer::asked).count();
        return new RollCall(id, published.version(), asked.size(), answered, groups);
    }

    /** The call asked for, or the newest one for null; empty before there is any. */
    Optional<CallPublished> choose(@Nullable CallId id) {
        requireFolded.run();
        return id == null ? calls.calls().stream().findFirst() : Optional.of(published(id));
    }

    private CallPublished published(CallId id) {
        requireFolded.run();
        return calls.call(id)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }

    private Map<SubmitterCode, RollCall.Answer> answers(Call call) {
        var byState =
                calls.answers(call.id()).stream()
                        .collect(groupingBy(SubmissionReceived::submitterCode, toList()));
        var answers =
                new TreeMap<SubmitterCode, RollCall.Answer>(
                        Comparator.comparing(SubmitterCode::value));
        byState.forEach((state, received) -> answers.put(state, answer(call, state, received)));
        return answers;
    }

    private static RollCall.Answer answer(
            Call call, SubmitterCode state, List<SubmissionReceived> received) {
        var first = received.getFirst().acceptance().receivedAt();
        return new RollCall.Answer(
                state,
                received.stream().map(SubmissionReceived::reference).toList(),
                first,
                call.isLate(first),
                call.asked().contains(state));
    }

    private static List<SubmitterCode> asked(Call call) {
        var asked = new ArrayList<>(call.asked().codes());
        States.all().stream()
                .map(State::code)
                .filter(it -> call.asked().contains(it) && !asked.contains(it))
                .forEach(asked::add);
        asked.sort(Comparator.comparing(SubmitterCode::value));
        return asked;
    }

    private static RollCall.Group group(
            @Nullable RegionalGroup group,
            Map<SubmitterCode, RollCall.Answer> answers,
            List<SubmitterCode> asked) {
        return new RollCall.Group(
                group,
                answers.values().stream().filter(it -> isIn(it.state(), group)).toList(),
                asked.stream().filter(it -> isIn(it, group) && !answers.containsKey(it)).toList());
    }

    private static boolean isIn(SubmitterCode state, @Nullable RegionalGroup group) {
        return States.find(state).flatMap(State::regionalGroup).orElse(null) == group;
    }
}
