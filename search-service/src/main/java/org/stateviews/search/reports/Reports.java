package org.stateviews.search.reports;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Event.ReportEvent;
import org.stateviews.contracts.event.ReportDrafted;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.contracts.event.ReportOpened;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.kit.problem.Problem;

/**
 * Every report there is. The fold only keeps the events, for the draft lies in the store, and a
 * store that is away must not stop it; a report is made of its events when somebody asks, and goes
 * on from what was made before.
 */
public final class Reports implements Folding {
    private final Map<ReportId, List<ReportEvent>> events = new ConcurrentHashMap<>();
    private final Map<ReportId, Made> made = new ConcurrentHashMap<>();
    private final ReportTexts texts;

    Reports(ReportTexts texts) {
        this.texts = texts;
    }

    @Override
    public void fold(Event event, RecordPosition position) {
        if (event instanceof ReportEvent it) {
            events.merge(it.report(), List.of(it), Reports::joined);
        }
    }

    private static List<ReportEvent> joined(List<ReportEvent> before, List<ReportEvent> more) {
        var all = new ArrayList<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** A report as it stands now, empty when there is none. */
    public Optional<Report> find(ReportId id) {
        var said = events.getOrDefault(id, List.of());
        var known = made.get(id);
        var before = known == null || known.count() > said.size() ? Made.NOTHING : known;
        var now = made(before, said);
        made.put(id, now);
        return now.report();
    }

    /** A report as it stood when it had a version. */
    public Optional<Report> find(ReportId id, int version) {
        var now = Made.NOTHING;
        for (var event : events.getOrDefault(id, List.of())) {
            var next = made(now, List.of(event));
            now = new Made(0, next.report());
            if (now.report().filter(it -> it.version() == version).isPresent()) {
                return now.report();
            }
        }
        return Optional.empty();
    }

    /** All reports, the newest first. */
    public List<Report> all() {
        return events.keySet().stream()
                .flatMap(it -> find(it).stream())
                .sorted(comparing((Report it) -> it.opened().at()).reversed())
                .toList();
    }

    /** Reports that were begun before another one, the newest first. */
    public List<Report> before(Report report) {
        return all().stream()
                .filter(it -> it.opened().at().isBefore(report.opened().at()))
                .toList();
    }

    private Made made(Made before, List<ReportEvent> said) {
        var report = before.report();
        for (var event : said.subList(before.count(), said.size())) {
            report = with(report, event);
        }
        return new Made(said.size(), report);
    }

    private Optional<Report> with(Optional<Report> report, ReportEvent event) {
        return switch (event) {
            case ReportOpened it -> report.or(() -> Optional.of(Report.of(it)));
            case ReportDrafted it -> report.map(r -> r.with(it, draft(it)));
            case ReportEdited it -> report.map(r -> r.with(it));
        };
    }

    private DraftedReport draft(ReportDrafted event) {
        return texts.draft(event.draft())
                .orElseThrow(
                        () ->
                                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "draft-missing")
                                        .exception());
    }

    /**
     * A report as it was made of its first events.
     *
     * @param count how many
     */
    private record Made(int count, Optional<Report> report) {
        static final Made NOTHING = new Made(0, Optional.empty());
    }
}
