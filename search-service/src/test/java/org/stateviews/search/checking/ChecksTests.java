package org.stateviews.search.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.search.reports.Sample.sentence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.Passages;
import org.stateviews.search.drafting.Quantifier;
import org.stateviews.search.index.Passage;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Sample;

/** Each fault is put into a report that has none, and found. */
class ChecksTests {
    private static final List<Check> CHECKS =
            CheckingConfiguration.checks(
                    new CheckingSettings(40, 50, Map.of()),
                    (count, _) -> count == 1 ? Quantifier.ONE : Quantifier.TWO);
    private static final ReportSentence SOUND =
            sentence("Two States (Ghana and Kenya) need training.", "GHA", "KEN");

    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<String, Passage> passages = new HashMap<>();
    private List<String> callSays = List.of();

    ChecksTests() {
        for (var state : List.of("GHA", "KEN")) {
            reply(state, Publication.PUBLIC, "en", 0, null);
            passage(state, it -> it);
        }
    }

    @Test
    void aSoundReportHasNoFindings() {
        assertThat(check(Sample.drafted(SOUND))).isEmpty();
    }

    @Test
    void aWithdrawnSourceIsFound() {
        var taken =
                new SubmissionWithdrawn(reference("KEN"), Sample.AT.plusSeconds(9), "mission.ken");
        reply("KEN", Publication.PUBLIC, "en", 0, taken);

        assertThat(codes(SOUND)).containsExactly("source-withdrawn");
        assertThat(only(SOUND).arguments()).containsExactly("Kenya", "3");
        assertThat(only(SOUND).isStale()).isTrue();
    }

    @Test
    void aRevisedSourceIsFound() {
        reply("KEN", Publication.PUBLIC, "en", 2, null);

        assertThat(codes(SOUND)).containsExactly("source-revised");
    }

    @Test
    void aSourceWhosePassageIsGoneIsFound() {
        passages.remove(id("KEN"));

        assertThat(codes(SOUND)).containsExactly("source-gone");
    }

    @Test
    void aSourceThatWasCorrectedIsFound() {
        passage("KEN", it -> it, "Other words.");

        assertThat(codes(SOUND)).containsExactly("source-corrected");
    }

    @Test
    void aSourceThatIsNotAboutTheThemeAnyMoreIsFound() {
        passage("KEN", it -> it.about("international_law"));

        assertThat(codes(SOUND)).containsExactly("source-rethemed");
    }

    @Test
    void aSentenceThatTheCallSaysNoMoreIsFoundAndPutRight() {
        callSays = List.of("Views were requested by 31 May.", "They are reproduced.");
        var call = new CallId("78-237-8");
        var stands = ReportSentence.ofCall("They are reproduced.", call);
        var past = ReportSentence.ofCall("Views were requested by 30 April.", call);

        assertThat(codes(SOUND, stands)).isEmpty();
        assertThat(codes(SOUND, stands, past)).containsExactly("source-call");
        assertThat(check(Sample.drafted(SOUND, stands, past)).getFirst().fix())
                .isEqualTo("Views were requested by 31 May.");
        assertThat(check(Sample.drafted(SOUND, past)).getFirst().fix()).isNull();
    }

    @Test
    void aSubmissionThatIsNotAReplyIsFound() {
        replies.remove("KEN");

        assertThat(codes(SOUND)).containsExactly("source-unanswered");
    }

    @Test
    void restrictedTextMayBeCountedButNeitherNamedNorQuotedWithoutConsent() {
        reply("KEN", Publication.SECRETARIAT_ONLY, "en", 0, null);
        var counted = sentence("Two States need training.", "GHA", "KEN");
        var evidence = Sample.evidence("KEN", 3, "KEN needs training.");
        var quoted = new ReportSentence("A State said:", List.of(evidence), false, true);

        assertThat(codes(counted)).isEmpty();
        assertThat(codes(SOUND)).containsExactly("consent-missing");
        assertThat(codes(counted, quoted)).containsExactly("consent-missing");
        assertThat(check(consented(Sample.drafted(SOUND, quoted)))).isEmpty();
    }

    @Test
    void aSubmissionThatIsNeverCitedIsFound() {
        reply("FJI", Publication.PUBLIC, "en", 0, null);

        assertThat(codes(SOUND)).containsExactly("state-uncited", "group-undercited");
        assertThat(check(Sample.drafted(SOUND)).getFirst().arguments())
                .containsExactly("Fiji", "78-237-8-FJI-1");
        assertThat(check(Sample.drafted(SOUND)).getLast().arguments())
                .containsExactly("ASIA_PACIFIC", "0", "1");
    }

    @Test
    void aLanguageThatIsCitedLessThanOthersIsFound() {
        reply("BEN", Publication.PUBLIC, "fr", 0, null);

        assertThat(codes(SOUND)).containsExactly("state-uncited", "language-undercited");
    }

    @Test
    void anOverlongReportIsFoundUnlessTheLimitWasWaived() {
        var overlong = sentence("word ".repeat(41).strip() + ".", "GHA", "KEN");
        var waived =
                Sample.drafted(overlong)
                        .with(Sample.edited("w", "editor", new ReportEdit.LimitWaived("B", "R")));

        assertThat(codes(overlong)).containsExactly("over-budget");
        assertThat(only(overlong).arguments()).containsExactly("42", "40");
        assertThat(check(waived)).isEmpty();
    }

    @Test
    void aSentenceThatNobodyAnswersForIsFound() {
        var lonely = new ReportSentence("Nobody said so.", List.of(), false, false);

        assertThat(codes(SOUND, lonely)).containsExactly("unsupported");
        assertThat(codes(SOUND, ReportSentence.own("The editor said so."))).isEmpty();
    }

    @Test
    void aQuantifierThatDoesNotFitItsEvidenceIsFoundAndPutRight() {
        var several = sentence("Several States need training.", "GHA", "KEN");
        var lower = sentence("In Africa, many States need training.", "GHA", "KEN");
        var one = sentence("One State needs training.", "GHA", "KEN");
        var unclear = sentence("Several States say what many States say.", "GHA", "KEN");

        assertThat(codes(several)).containsExactly("quantifier-wrong");
        assertThat(only(several).arguments())
                .containsExactly("Several States", "2", "2", "Two States");
        assertThat(only(several).fix()).isEqualTo("Two States need training.");
        assertThat(only(lower).fix()).isEqualTo("In Africa, two States need training.");
        assertThat(only(one).fix()).as("its verb would change").isNull();
        assertThat(codes(unclear)).isEmpty();
    }

    @Test
    void twoTextsOfOneParagraphAreFound() {
        var report = Sample.drafted(SOUND);
        var block = report.blocks().getLast();
        var disputed = report.with(Sample.edited("1", "ana", Sample.written(block, 0, "Late.")));

        assertThat(check(disputed)).extracting(Finding::code).containsExactly("two-texts");
        assertThat(check(disputed).getFirst().block()).isEqualTo(block.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two States (Kenya and Ghana) agree.|Two States (Ghana and Kenya) agree.",
                "Fiji, Chad, and Benin agree.|Benin, Chad, and Fiji agree.",
                "Türkiye, Iran (Islamic Republic of) and Côte d’Ivoire agree.|Côte d’Ivoire, Iran"
                        + " (Islamic Republic of) and Türkiye agree."
            })
    void aWrongOrderOfStatesIsFoundAndPutRight(String wrong, String right) {
        assertThat(codes(own(wrong))).containsExactly("order-wrong");
        assertThat(only(own(wrong)).fix()).isEqualTo(right);
        assertThat(codes(own(right))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya agrees with Ghana.",
                "Niger, Nigeria and the Sudan agree.",
                "The Congo and the Democratic People's Republic of Korea agree."
            })
    void whatIsNoListOrIsInOrderIsNoFault(String text) {
        assertThat(codes(own(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia agrees.|Russian Federation agrees.",
                "Iran agrees.|Iran (Islamic Republic of) agrees.",
                "North Korea agrees.|Democratic People's Republic of Korea agrees.",
                "The UK agrees.|The United Kingdom of Great Britain and Northern Ireland agrees."
            })
    void aNameThatIsNotOfficialIsFoundAndPutRight(String wrong, String right) {
        assertThat(only(own(wrong)).code()).isEqualTo("name-unofficial");
        assertThat(only(own(wrong)).fix()).isEqualTo(right);
        assertThat(codes(own(right))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "On May 27, 2024 it came.|On 27 May 2024 it came.",
                "On 1st of March 2024 it came.|On 1 March 2024 it came.",
                "On 2024-05-07 it came.|On 7 May 2024 it came.",
                "On 05/07/2024 it came.|-"
            })
    void aDateInAnotherFormIsFoundAndPutRightWhereItIsClear(String wrong, @Nullable String right) {
        assertThat(only(own(wrong)).code()).isEqualTo("date-form");
        assertThat(only(own(wrong)).fix()).isEqualTo(right);
        assertThat(codes(own("On 27 May 2024 A/78/265 and resolution 78/237 came."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See p. 12.", "See page 3.", "See pp. 3–4.", "See pages 3-4."})
    void aPageThatIsCitedIsFound(String wrong) {
        assertThat(codes(own(wrong))).containsExactly("page-cited");
        assertThat(only(own(wrong)).fix()).isNull();
        assertThat(codes(own("See para. 12."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It is **vital** now.", "It is _vital_ now.", "It is <b>vital</b> now."})
    void emphasisIsFoundAndTakenAway(String wrong) {
        assertThat(codes(own(wrong))).containsExactly("emphasis");
        assertThat(only(own(wrong)).fix()).isEqualTo("It is vital now.");
        assertThat(codes(own("2 * 3 * 4 and snake_case are no emphasis."))).isEmpty();
    }

    @Test
    void aFindingSaysInWhichSentenceOfWhichBlockItIs() {
        var report = Sample.drafted(SOUND, own("See p. 12."));

        var finding = check(report).getFirst();

        assertThat(finding.block()).isEqualTo(report.blocks().getLast().id());
        assertThat(finding.sentence()).isZero();
    }

    private static ReportSentence own(String text) {
        return ReportSentence.own(text);
    }

    private Finding only(ReportSentence sentence) {
        var all = new ArrayList<>(List.of(sentence));
        if (sentence.editorsOwn()) {
            all.addFirst(SOUND);
        }
        var findings = check(Sample.drafted(all.toArray(ReportSentence[]::new)));
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private List<String> codes(ReportSentence... sentences) {
        var all = new ArrayList<>(List.of(sentences));
        if (sentences[0].editorsOwn()) {
            all.addFirst(SOUND);
        }
        return check(Sample.drafted(all.toArray(ReportSentence[]::new))).stream()
                .map(Finding::code)
                .toList();
    }

    private List<Finding> check(Report report) {
        var all =
                replies.values().stream()
                        .sorted(java.util.Comparator.comparing(it -> it.reference().value()))
                        .toList();
        var it = new Case(report, all, passages, words(report), List.of(), callSays);
        return CHECKS.stream().flatMap(check -> check.of(it)).toList();
    }

    /** Printing counts exactly; here it is enough that a longer text has more. */
    private static int words(Report report) {
        return report.blocks().stream().mapToInt(it -> it.line().split(" ", -1).length).sum();
    }

    private static Report consented(Report report) {
        var consent = new ReportEdit.ConsentRecorded(reference("KEN"), "B", "2024-05-27", "L");
        return report.with(Sample.edited("c", "editor", consent));
    }

    private void reply(
            String state,
            Publication publication,
            String language,
            int newest,
            @Nullable SubmissionWithdrawn withdrawn) {
        var document =
                new SubmittedDocument(
                        1,
                        "views.pdf",
                        DocumentKind.MAIN,
                        language,
                        "application/pdf",
                        new Sha256("5e".repeat(32)),
                        7);
        var received =
                new SubmissionReceived(
                        reference(state),
                        0,
                        "Fictional views",
                        publication,
                        null,
                        List.of(document),
                        new Acceptance(Instant.EPOCH, null, false, "mission", false));
        replies.put(state, new Reply(received, Instant.EPOCH, newest, withdrawn));
    }

    private void passage(String state, UnaryOperator<Passages> as) {
        passage(state, as, state + " needs training.");
    }

    private void passage(String state, UnaryOperator<Passages> as, String text) {
        var passage =
                as.apply(Passages.of(state, "en", text).id(id(state)).about("capacity_building"));
        passages.put(id(state), Objects.requireNonNull(passage).build());
    }

    private static String id(String state) {
        return Sample.evidence(state, 3, state + " needs training.").passage().id();
    }

    private static SubmissionReference reference(String state) {
        return new SubmissionReference("78-237-8-" + state + "-1");
    }
}
