package org.stateviews.contracts.call;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * A call for views. Whatever is not known is absent, never invented. Words and codes are kept in
 * order, so that the same call is the same JSON in every process.
 *
 * @param titles title per language code; English is always there
 * @param asked who was asked and is counted in the roll-call
 * @param mayAnswer who else may answer
 * @param deadline end of the call in force now, absent when none was set
 * @param questions optional skeleton offered to submitters, may be empty
 */
public record Call(
        CallId id,
        Mandate mandate,
        Map<String, String> titles,
        Submitters asked,
        Submitters mayAnswer,
        @Nullable Deadline deadline,
        List<NoteVerbale> notesVerbales,
        List<String> questions) {

    public Call {
        titles = sorted(titles);
        notesVerbales = List.copyOf(notesVerbales);
        questions = List.copyOf(questions);
        if (!titles.containsKey("en")) {
            throw new IllegalArgumentException("a call needs an English title");
        }
    }

    /** Same call with another deadline: a deadline moves by a further note. */
    public Call withDeadline(Deadline moved) {
        return new Call(id, mandate, titles, asked, mayAnswer, moved, notesVerbales, questions);
    }

    /** Whether views of this submitter can be entered under the call. */
    public boolean accepts(SubmitterCode submitter) {
        return asked.contains(submitter) || mayAnswer.contains(submitter);
    }

    /** Whether a submission at this moment is late. Late views are accepted all the same. */
    public boolean isLate(Instant receivedAt) {
        return deadline != null && receivedAt.isAfter(deadline.instant());
    }

    /** Title in a language, else in English. */
    public String title(String language) {
        return titles.getOrDefault(language, java.util.Objects.requireNonNull(titles.get("en")));
    }

    private static Map<String, String> sorted(Map<String, String> words) {
        return Collections.unmodifiableMap(new TreeMap<>(words));
    }

    private static Set<SubmitterCode> sortedCodes(Set<SubmitterCode> codes) {
        var sorted = new TreeSet<>(Comparator.comparing(SubmitterCode::value));
        sorted.addAll(codes);
        return Collections.unmodifiableSet(sorted);
    }

    /**
     * Operative paragraph that asks for views.
     *
     * @param resolution {@code 78/237}
     * @param asks what the paragraph asks for, in our words, per language code
     * @param session session to which the Secretary-General reports, absent when not known
     * @param agendaItem number of the item, absent when not known
     */
    public record Mandate(
            String resolution,
            int paragraph,
            Map<String, String> asks,
            @Nullable String session,
            @Nullable String agendaItem) {

        public Mandate {
            asks = sorted(asks);
        }
    }

    /** Groups of States and single codes; a submitter is in when any of them names it. */
    public record Submitters(Set<Standing> groups, Set<SubmitterCode> codes) {

        public Submitters {
            groups = Collections.unmodifiableSet(new TreeSet<>(groups));
            codes = sortedCodes(codes);
        }

        /** Whether a submitter is among these. */
        public boolean contains(SubmitterCode submitter) {
            return codes.contains(submitter)
                    || groups.stream().anyMatch(standing -> standing.includes(submitter));
        }
    }

    /**
     * Note verbale that sent out or extended the call.
     *
     * @param reference such as {@code ODA/16-2017/NDV}
     * @param date ISO-8601 date
     * @param language ISO 639-1 code
     */
    public record NoteVerbale(String reference, String date, String language) {}
}
