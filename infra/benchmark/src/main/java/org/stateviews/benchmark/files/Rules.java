package org.stateviews.benchmark.files;

import java.util.regex.Pattern;

/**
 * The rule behind a sentence of the list, as far as it can be told from outside. A sentence without
 * a word that is known here asks for text, the strictest end.
 */
final class Rules {

    private static final Pattern EITHER = Pattern.compile("or partial text|no crash");

    private Rules() {}

    static Judgement judge(Specified specified, Ending ending) {
        if (ending.stuck()) {
            return Judgement.wrong("stuck: " + ending.submission().path("waitingFor"));
        }
        if (ending.restarts().worker()) {
            return Judgement.wrong("the worker was started again");
        }
        return end(specified, ending);
    }

    private static Judgement end(Specified specified, Ending ending) {
        var expected = specified.expected();
        if (expected.contains("refused")) {
            boolean eitherWay = expected.contains("macro");
            return eitherWay ? refusedOrReported(ending) : refused(specified, ending);
        }
        if (EITHER.matcher(expected).find()) {
            return explainedOrText(ending);
        }
        if (expected.contains("clear") && expected.contains("message")) {
            return locked(specified) ? opened(specified, ending) : explained(ending);
        }
        if (expected.contains("limit") && expected.contains("stopped")) {
            return explainedOrText(ending).and(Texts.notExpanded(ending));
        }
        if (expected.contains("attachment")) {
            return explainedOrText(ending).and(Texts.attachmentsApart(ending));
        }
        return expected.contains("OCR") ? recognised(ending) : text(expected, ending);
    }

    private static boolean locked(Specified specified) {
        return specified.category().contains("encrypted");
    }

    private static Judgement refused(Specified specified, Ending ending) {
        boolean named = ending.refused().contains(specified.name());
        return Judgement.that(!ending.refused().isEmpty(), "accepted")
                .and(Judgement.that(named, "the answer does not name the file"));
    }

    private static Judgement refusedOrReported(Ending ending) {
        boolean reported = ending.searchable() && ending.anyPageSays("macro");
        return Judgement.that(
                !ending.refused().isEmpty() || reported, "the macro is not spoken of");
    }

    private static Judgement accepted(Ending ending) {
        return Judgement.that(ending.refused().isEmpty(), "refused");
    }

    private static Judgement explained(Ending ending) {
        return accepted(ending).and(Judgement.that(ending.explained(), "no reason is given"));
    }

    private static Judgement explainedOrText(Ending ending) {
        return accepted(ending)
                .and(
                        Judgement.that(
                                ending.explained() || ending.searchable(),
                                "neither text nor a reason"));
    }

    /**
     * With a password that is known the text is wanted; without one, or a lock that opens, truth.
     */
    private static Judgement opened(Specified specified, Ending ending) {
        var honest = explainedOrText(ending);
        boolean said = ending.searchable() || ending.codes().stream().anyMatch(Rules::aboutALock);
        honest = honest.and(Judgement.that(said, "the lock is not spoken of"));
        boolean wanted = specified.knownPassword().isPresent() && !ending.searchable();
        return wanted && honest.good()
                ? Judgement.shortOf("the password that was sent is not used")
                : honest;
    }

    private static boolean aboutALock(String code) {
        return code.startsWith("locked")
                || code.equals("wrong-password")
                || code.equals("unknown-lock");
    }

    private static Judgement recognised(Ending ending) {
        if (ending.searchable() && ending.anyPage("OCR")) {
            return Judgement.GOOD;
        }
        var honest = explained(ending);
        return honest.good()
                ? Judgement.shortOf("no words are recognised, and it says so")
                : honest;
    }

    private static Judgement text(String expected, Ending ending) {
        return accepted(ending)
                .and(Judgement.that(ending.searchable(), "no text"))
                .and(Texts.as(expected, ending));
    }
}
