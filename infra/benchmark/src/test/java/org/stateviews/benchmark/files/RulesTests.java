package org.stateviews.benchmark.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.benchmark.files.Judgement.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesTests {

    private static final String LOCKED =
            "{'status': 'NEEDS_ATTENTION', 'attention': [{'code': 'locked', 'reason': 'A password protects it.', 'remedy': 'Send a copy.'}]}";
    private static final String SCAN =
            "{'status': 'NEEDS_ATTENTION', 'attention': [{'code': 'nothing-recognised', 'reason': 'It holds no words.', 'remedy': 'Send it anew.'}], 'documents': [{'pages': [{'status': 'UNREADABLE', 'unit': 'PAGE'}]}]}";
    private static final String FOUND =
            "{'status': 'SEARCHABLE', 'searchable': true, 'documents': [{'pages': [{'status': 'TEXT', 'unit': 'PAGE'}]}]}";

    @Test
    void aRefusalMustNameTheFile() {
        assertThat(mark("refused with a reason that names it", refused("415: The file a.zip is")))
                .isEqualTo(Mark.AS_EXPECTED);
        assertThat(mark("refused with a reason that names it", refused("415: not accepted")))
                .isEqualTo(Mark.OTHERWISE);
        assertThat(mark("refused with a reason that names it", ended(FOUND, "Text.")))
                .isEqualTo(Mark.OTHERWISE);
    }

    @Test
    void aClearMessageHasReasonAndRemedy() {
        assertThat(mark("clear failure message", ended(LOCKED))).isEqualTo(Mark.AS_EXPECTED);
        assertThat(mark("clear failure message", ended(LOCKED.replace("Send a copy.", ""))))
                .isEqualTo(Mark.OTHERWISE);
        assertThat(mark("clear failure message or partial text", ended(FOUND, "Text.")))
                .isEqualTo(Mark.AS_EXPECTED);
        assertThat(mark("clear failure message", ended(FOUND, "Text."))).isEqualTo(Mark.OTHERWISE);
    }

    @Test
    void aPasswordThatIsSentAndNotUsedFallsShort() {
        assertThat(locked("secret", ended(LOCKED))).isEqualTo(Mark.FALLS_SHORT);
        assertThat(locked("", ended(LOCKED))).isEqualTo(Mark.AS_EXPECTED);
        assertThat(locked("secret", ended(FOUND, "Text."))).isEqualTo(Mark.AS_EXPECTED);
        assertThat(locked("secret", ended(SCAN))).isEqualTo(Mark.OTHERWISE);
    }

    @Test
    void aScanThatSaysSoFallsShortOfRecognisedText() {
        assertThat(mark("OCR; rotated", ended(SCAN))).isEqualTo(Mark.FALLS_SHORT);
        assertThat(mark("OCR; rotated", ended(FOUND.replace("TEXT", "OCR"), "Text.")))
                .isEqualTo(Mark.AS_EXPECTED);
        assertThat(mark("OCR; rotated", ended("{'status': 'SEARCHABLE'}")))
                .isEqualTo(Mark.OTHERWISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arabic script|نص",
                "duplicated glyphs|Bold words here",
                "right charset|Words",
                "not be detected as Arabic|Words"
            })
    void aTextIsLookedAt(String sentenceAndText) {
        var parts = sentenceAndText.split("\\|");

        assertThat(mark("text; " + parts[0], ended(FOUND, parts[1]))).isEqualTo(Mark.AS_EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arabic script|Latin letters",
                "Arabic script|\uFEED\uFEE3\uFE8E",
                "duplicated glyphs|BBOOLLDD tteexxtt",
                "right charset|\uFFFD\uFFFD\uFFFD"
            })
    void aTextThatIsNotRightIsSeen(String sentenceAndText) {
        var parts = sentenceAndText.split("\\|");

        assertThat(mark("text; " + parts[0], ended(FOUND, parts[1]))).isEqualTo(Mark.OTHERWISE);
    }

    @Test
    void whatIsStuckOrTookTheWorkerDownIsNeverAsExpected() {
        var restarted =
                new Ending(
                        "",
                        json(FOUND),
                        passages("Text."),
                        Duration.ZERO,
                        0,
                        new Ending.Restarts(true, true));

        assertThat(mark("text", restarted)).isEqualTo(Mark.OTHERWISE);
        assertThat(mark("no crash/hang", ended("{'status': 'PROCESSING'}")))
                .isEqualTo(Mark.OTHERWISE);
    }

    private static Mark mark(String expected, Ending ending) {
        return Rules.judge(new Specified("x/a.zip", "some", "", expected), ending).mark();
    }

    private static Mark locked(String password, Ending ending) {
        var specified = new Specified("x/a.pdf", "encrypted_pdf", password, "clear message");
        return Rules.judge(specified, ending).mark();
    }

    private static Ending refused(String problem) {
        return Ending.refused(problem, Duration.ZERO, new Ending.Restarts(false, false));
    }

    private static Ending ended(String submission, String... texts) {
        var calm = new Ending.Restarts(false, false);
        return new Ending("", json(submission), passages(texts), Duration.ZERO, 0, calm);
    }

    private static List<JsonNode> passages(String... texts) {
        var passages = new ArrayList<JsonNode>();
        for (var text : texts) {
            passages.add(json("{'language': 'en', 'text': '" + text + "'}"));
        }
        return passages;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
