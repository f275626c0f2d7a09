package org.stateviews.benchmark.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What came of drafting and printing a report, and whether it is as it is to be. */
public record ReportFigures(
        Replies replies, Times times, Support support, Words words, long megabytes) {

    private static final Duration DRAFT = Duration.ofSeconds(60);
    private static final Duration DOCX = Duration.ofSeconds(20);
    private static final double WORDS = 0.01;

    /**
     * What was replied.
     *
     * @param passages of all replies together
     */
    public record Replies(int states, int pages, int passages) {}

    /**
     * How long an editor waits.
     *
     * @param draft from asking for a report to its first draft
     * @param docx until the Word file is there
     * @param again until the same Word file is there a second time
     * @param load of the machine when it began: processes that ran or waited to, one minute's mean
     */
    public record Times(Spent draft, Spent docx, Spent again, double load) {}

    /**
     * What one request took.
     *
     * @param time that went by
     * @param cpu that search-service used meanwhile, on all processors together
     */
    public record Spent(Duration time, Duration cpu) {
        boolean under(Duration limit) {
            return time.compareTo(limit) < 0;
        }

        private String text(Duration limit) {
            return "%10.1f s   (under %d), %.1f s of processors"
                    .formatted(seconds(time), limit.toSeconds(), seconds(cpu));
        }
    }

    /**
     * What sentences rest on.
     *
     * @param fromCall sentences that follow from the data of the call
     * @param own sentences that an editor answers for
     * @param pieces passages, each as often as a sentence rests on it
     * @param wrong what does not resolve
     */
    public record Support(
            int sentences, int supported, int fromCall, int own, int pieces, List<String> wrong) {
        public Support {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * Words of the Word file.
     *
     * @param ours as the platform counts
     * @param office as LibreOffice counts, absent where it is not installed
     */
    public record Words(int ours, OptionalInt office) {
        double off() {
            int theirs = office.orElse(ours);
            return Math.abs(ours - theirs) / (double) Math.max(1, theirs);
        }
    }

    /** Whether all is in time, all evidence is there, and words are counted alike. */
    public boolean good() {
        return times.draft().under(DRAFT)
                && times.docx().under(DOCX)
                && times.again().under(DOCX)
                && support.sentences() > 0
                && support.supported() + support.fromCall() + support.own() == support.sentences()
                && support.wrong().isEmpty()
                && words.off() <= WORDS;
    }

    /** A table, and what does not resolve. */
    public String text() {
        return String.format(
                        Locale.ROOT,
                        """
                        replies                    %10d
                        pages, passages            %10d %9d
                        processors, load           %10d %9.1f
                        first draft                %s
                        Word file                  %s
                        Word file again            %s
                        memory of search-service   %10d MB at most
                        sentences                  %10d
                        resting on passages        %10d %8.1f %%
                        following from the call    %10d
                        an editor's own            %10d
                        passages relied on         %10d
                        not resolved               %10d
                        words, by LibreOffice      %10d %10s
                        """,
                        replies.states(),
                        replies.pages(),
                        replies.passages(),
                        Runtime.getRuntime().availableProcessors(),
                        times.load(),
                        times.draft().text(DRAFT),
                        times.docx().text(DOCX),
                        times.again().text(DOCX),
                        megabytes,
                        support.sentences(),
                        support.supported(),
                        100.0 * support.supported() / Math.max(1, support.sentences()),
                        support.fromCall(),
                        support.own(),
                        support.pieces(),
                        support.wrong().size(),
                        words.ours(),
                        words.office().isPresent()
                                ? String.valueOf(words.office().getAsInt())
                                : "not installed")
                + String.join("\n", support.wrong().stream().limit(20).toList());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
