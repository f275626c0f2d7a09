package org.stateviews.benchmark.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.corpus.Course;
import org.stateviews.benchmark.corpus.Planned;
import tools.jackson.databind.json.JsonMapper;

class DoublesTests {

    private static final String OURS = "Chaos 1/";

    @Test
    void asManyAsWereSentIsNoDouble() {
        var register = register(2, item("FRA-1", "Chaos 1/1", "aa"), item("KEN-1", "Demo", "aa"));

        assertThat(Doubles.in(register, List.of(sent(1, "FRA-1")), OURS)).isEmpty();
    }

    @Test
    void aSubmissionWithoutReceiptIsADouble() {
        var register =
                register(2, item("FRA-1", "Chaos 1/1", "aa"), item("FRA-2", "Chaos 1/1", "bb"));

        assertThat(Doubles.in(register, List.of(sent(1, "FRA-1")), OURS))
                .extracting(Finding::kind, Finding::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.DOUBLE, "FRA-2"));
    }

    @Test
    void theSameBytesUnderTwoReferencesAreADouble() {
        var register =
                register(2, item("FRA-1", "Chaos 1/1", "aa"), item("FRA-2", "Chaos 1/2", "aa"));
        var sent = List.of(sent(1, "FRA-1"), sent(2, "FRA-2"));

        assertThat(Doubles.in(register, sent, OURS))
                .extracting(Finding::what)
                .containsExactly("holds the same bytes as FRA-1");
    }

    @Test
    void oneReferenceForTwoSubmissionsIsADouble() {
        var register = register(1, item("FRA-1", "Chaos 1/1", "aa"));
        var sent = List.of(sent(1, "FRA-1"), sent(2, "FRA-1"));

        assertThat(Doubles.in(register, sent, OURS))
                .extracting(Finding::what)
                .containsExactly("was given to Chaos 1/1 and Chaos 1/2");
    }

    @Test
    void aListThatSaysAnotherNumberThanItHoldsIsNamed() {
        var register = register(3, item("FRA-1", "Chaos 1/1", "aa"));

        assertThat(Doubles.in(register, List.of(sent(1, "FRA-1")), OURS))
                .extracting(Finding::what)
                .containsExactly("says 3 and holds 1");
    }

    private static Register register(long total, String... items) {
        return new Register(
                Arrays.stream(items).map(JsonMapper.shared()::readTree).toList(), total);
    }

    private static String item(String reference, String title, String digest) {
        return """
        {"reference": "%s", "title": "%s", "documents": [{"sha256": "%s"}]}"""
                .formatted(reference, title, digest);
    }

    private static Sent sent(int number, String reference) {
        var planned = new Planned(number, "FRA", OURS + number, Course.KEPT, List.of(List.of()));
        var acceptance = new Acceptance(reference, 0, "", List.of(), List.of());
        return new Sent(planned, List.of(acceptance), false, List.of());
    }
}
