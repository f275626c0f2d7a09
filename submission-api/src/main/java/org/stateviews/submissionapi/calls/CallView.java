package org.stateviews.submissionapi.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.call.Call;

/**
 * A call as the API shows it.
 *
 * @param deadline moment of the deadline in force, null when none was set
 * @param deadlineZone zone in which the note verbale states it
 * @param asked groups and codes that are counted in the roll-call
 * @param mayAnswer groups and codes that may answer too
 */
record CallView(
        String id,
        int version,
        String resolution,
        int paragraph,
        Map<String, String> titles,
        Map<String, String> asks,
        @Nullable String session,
        @Nullable String agendaItem,
        @Nullable Instant deadline,
        @Nullable String deadlineZone,
        Set<String> asked,
        Set<String> mayAnswer,
        List<Call.NoteVerbale> notesVerbales,
        List<String> questions) {

    static CallView of(PublishedCall published) {
        var call = published.call();
        var mandate = call.mandate();
        var deadline = call.deadline();
        return new CallView(
                call.id().value(),
                published.version(),
                mandate.resolution(),
                mandate.paragraph(),
                new TreeMap<>(call.titles()),
                new TreeMap<>(mandate.asks()),
                mandate.session(),
                mandate.agendaItem(),
                deadline == null ? null : deadline.instant(),
                deadline == null ? null : deadline.zone().getId(),
                names(call.asked()),
                names(call.mayAnswer()),
                call.notesVerbales(),
                call.questions());
    }

    private static Set<String> names(Call.Submitters submitters) {
        var names = new TreeSet<String>();
        submitters.groups().forEach(group -> names.add(group.name()));
        submitters.codes().forEach(code -> names.add(code.value()));
        return names;
    }
}
