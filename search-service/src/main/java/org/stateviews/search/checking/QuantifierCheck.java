package org.stateviews.search.checking;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.States;
import org.stateviews.search.drafting.Quantifier;
import org.stateviews.search.replies.Reply;

/**
 * Words such as “Several States” that do not say how many States a sentence rests on. A sentence
 * with more than one of them is not looked at: nobody knows which passages belong to which.
 */
final class QuantifierCheck implements Check {
    private static final Pattern ANY =
            Pattern.compile(
                    Stream.of(Quantifier.values())
                            .map(Quantifier::words)
                            .collect(joining("|", "\\b(?:", ")\\b")),
                    Pattern.CASE_INSENSITIVE);

    private final Table table;

    QuantifierCheck(Table table) {
        this.table = table;
    }

    @Override
    public Stream<Finding> of(Case report) {
        int replied = (int) states(report.replies().stream().map(Reply::submitter));
        return report.spots()
                .filter(spot -> !spot.sentence().evidence().isEmpty())
                .flatMap(spot -> finding(spot, replied).stream());
    }

    private Optional<Finding> finding(Case.Spot spot, int replied) {
        var found = ANY.matcher(spot.text()).results().toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        var evidence = spot.sentence().evidence().stream();
        int count = (int) states(evidence.map(ReportEvidence::submitter));
        var written = Quantifier.of(found.getFirst().group()).orElseThrow();
        if (count < 1 || count > replied) {
            return Optional.empty();
        }
        var right = table.of(count, replied);
        return right == written
                ? Optional.empty()
                : Optional.of(finding(spot, found.getFirst(), right, count, replied));
    }

    private static Finding finding(
            Case.Spot spot, MatchResult found, Quantifier right, int count, int replied) {
        var words = found.group();
        var finding = spot.finding("quantifier-wrong", words, count, replied, right.words());
        // because the verb would have to change as well
        if (right == Quantifier.ONE || Quantifier.of(words).orElseThrow() == Quantifier.ONE) {
            return finding;
        }
        var better =
                Character.isUpperCase(words.charAt(0))
                        ? right.words()
                        : right.words().toLowerCase(Locale.ROOT).replace("states", "States");
        var text = spot.text();
        return finding.fixedBy(
                text.substring(0, found.start()) + better + text.substring(found.end()));
    }

    private static long states(Stream<SubmitterCode> submitters) {
        return submitters.distinct().filter(it -> States.find(it).isPresent()).count();
    }

    /** Which word says how many. */
    interface Table {
        /**
         * Word for a number of States.
         *
         * @param count from 1
         * @param replied States that replied
         */
        Quantifier of(int count, int replied);
    }
}
