package org.stateviews.search.overview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.search.overview.OverviewPage.Cell;
import org.stateviews.search.overview.OverviewPage.Group;
import org.stateviews.search.overview.OverviewPage.Row;
import org.stateviews.search.themes.Themes;

/** Makes the overview of a roll and a matrix, or of a roll alone while there is no matrix. */
final class OverviewPages {
    private final AnsweredCalls calls;
    private final Themes themes;

    OverviewPages(AnsweredCalls calls, Themes themes) {
        this.calls = calls;
        this.themes = themes;
    }

    /** Before any call was published. */
    OverviewPage nothing() {
        return new OverviewPage(List.of(), null, null, List.of(), List.of(), null);
    }

    OverviewPage counted(CallPublished call, RollCall roll, Matrix matrix) {
        var rows = matrix.items().stream().collect(toMap(Matrix.Row::state, identity()));
        return page(call, roll, rows, null);
    }

    OverviewPage uncounted(CallPublished call, RollCall roll, ProblemText problem) {
        return page(call, roll, null, problem);
    }

    private OverviewPage page(
            CallPublished call,
            RollCall roll,
            @Nullable Map<SubmitterCode, Matrix.Row> counts,
            @Nullable ProblemText problem) {
        var groups =
                roll.groups().stream()
                        .map(it -> group(it, counts))
                        .filter(it -> it.size() > 0)
                        .toList();
        var pillars = counts == null ? List.<String>of() : themes.pillars();
        return new OverviewPage(calls.calls(), call, roll, pillars, groups, problem);
    }

    private Group group(RollCall.Group group, @Nullable Map<SubmitterCode, Matrix.Row> counts) {
        var rows = group.answered().stream().map(it -> row(it, counts)).toList();
        return new Group(group.group(), rows, group.notAnswered());
    }

    private Row row(RollCall.Answer answer, @Nullable Map<SubmitterCode, Matrix.Row> counts) {
        var newest = answer.references().getLast();
        List<Cell> cells =
                counts == null
                        ? List.of()
                        : themes.pillars().stream()
                                .map(it -> cell(newest.call(), answer.state(), it, counts))
                                .toList();
        return new Row(answer.state(), "/submissions/" + newest, answer.late(), cells);
    }

    private static Cell cell(
            CallId call,
            SubmitterCode state,
            String pillar,
            Map<SubmitterCode, Matrix.Row> counts) {
        var row = counts.get(state);
        var address =
                UriComponentsBuilder.fromPath("/search")
                        .queryParam("call", call)
                        .queryParam("state", state)
                        .queryParam("theme", pillar)
                        .queryParam("kind", CountedPassages.KINDS)
                        .encode()
                        .toUriString();
        return new Cell(pillar, row == null ? 0 : row.count(pillar), address);
    }
}
