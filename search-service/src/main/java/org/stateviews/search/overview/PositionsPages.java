package org.stateviews.search.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.search.desk.ReadingAddress;
import org.stateviews.search.overview.PositionsPage.Row;
import org.stateviews.search.overview.PositionsPage.Section;
import org.stateviews.search.overview.PositionsPage.Speaker;
import org.stateviews.search.themes.Themes;
import org.stateviews.taxonomy.Level;

/** Lays out who takes which position, and where to read it. */
final class PositionsPages {
    private final AnsweredCalls calls;
    private final Themes themes;

    PositionsPages(AnsweredCalls calls, Themes themes) {
        this.calls = calls;
        this.themes = themes;
    }

    /** Before any call was published. */
    PositionsPage nothing() {
        return new PositionsPage(List.of(), null, null, List.of(), List.of(), null);
    }

    PositionsPage read(
            CallPublished call, RollCall roll, Positions positions, @Nullable SubmitterCode state) {
        var sections =
                positions.items().stream()
                        .collect(
                                groupingBy(
                                        it -> themes.pillar(it.notation()),
                                        () -> new TreeMap<>(themes.order()),
                                        toList()))
                        .entrySet()
                        .stream()
                        .map(
                                it ->
                                        new Section(
                                                it.getKey(),
                                                rows(it.getValue(), search(call, state))))
                        .toList();
        return page(call, roll, sections, state, null);
    }

    PositionsPage unread(
            CallPublished call, RollCall roll, @Nullable SubmitterCode state, ProblemText problem) {
        return page(call, roll, List.of(), state, problem);
    }

    private PositionsPage page(
            CallPublished call,
            RollCall roll,
            List<Section> sections,
            @Nullable SubmitterCode state,
            @Nullable ProblemText problem) {
        var answered =
                roll.groups().stream()
                        .flatMap(it -> it.answered().stream())
                        .map(RollCall.Answer::state)
                        .toList();
        return new PositionsPage(calls.calls(), call, state, answered, sections, problem);
    }

    private static UriComponentsBuilder search(CallPublished call, @Nullable SubmitterCode state) {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("call", call.call().id())
                .queryParamIfPresent("state", Optional.ofNullable(state))
                .queryParam("kind", CountedPassages.KINDS);
    }

    private static List<Row> rows(List<Positions.Item> items, UriComponentsBuilder search) {
        return items.stream()
                .map(
                        it ->
                                new Row(
                                        it.notation(),
                                        it.level(),
                                        address(it, search),
                                        side(it, false),
                                        side(it, true)))
                .toList();
    }

    /** The search knows who takes a position; a need it finds as a theme. */
    private static String address(Positions.Item item, UriComponentsBuilder search) {
        var filter = item.level() == Level.POSITION ? "position" : "theme";
        return search.cloneBuilder().queryParam(filter, item.notation()).encode().toUriString();
    }

    private static List<Speaker> side(Positions.Item item, boolean against) {
        return item.states().stream()
                .filter(it -> !it.passages(against).isEmpty())
                .map(it -> speaker(it, against))
                .toList();
    }

    private static Speaker speaker(Positions.Speaker speaker, boolean against) {
        return new Speaker(
                speaker.state(),
                speaker.side() == Positions.Side.BOTH,
                speaker.passages(against).stream().map(it -> ReadingAddress.of(it.id())).toList());
    }
}
