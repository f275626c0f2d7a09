package org.stateviews.worker.passages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Cuts pages into passages: a pure function, so the same pages give the same passages at every
 * replay.
 */
public final class PassageCutter {

    private final Languages languages;

    PassageCutter(Languages languages) {
        this.languages = languages;
    }

    /** A cutter that knows the languages of its library; takes a moment to load. */
    public static PassageCutter load() {
        return new PassageCutter(Languages.load());
    }

    /**
     * Passages in reading order.
     *
     * @param pages all pages of one document
     * @param declared language that the mission declared, for texts too short to tell
     */
    public List<Passage> cut(List<ReadPage> pages, Optional<String> declared) {
        var segments = Segments.of(pages);
        var fallback = declared.orElseGet(() -> languages.ofWhole(segments));
        var headings = new Headings();
        var repeats = new HashMap<String, Integer>();
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (isHeading(segment, i + 1 < segments.size())) {
                int level = segment.kind() == Kind.HEADING ? segment.level() : Headings.GUESSED;
                headings.enter(level, segment.text());
            }
            for (var text : Sentences.pieces(segment.text())) {
                passages.add(
                        passage(segment, text, passages.size() + 1, headings, fallback, repeats));
            }
        }
        return List.copyOf(passages);
    }

    private static boolean isHeading(Segment segment, boolean textFollows) {
        boolean guessable = segment.kind() == Kind.PARAGRAPH && !segment.wide() && textFollows;
        return segment.kind() == Kind.HEADING
                || (guessable && Headings.looksLikeOne(segment.text()));
    }

    private Passage passage(
            Segment segment,
            String text,
            int position,
            Headings headings,
            String fallback,
            Map<String, Integer> repeats) {
        var digest = digest(text);
        var key = "p" + digest.substring(0, 8);
        int repeat = repeats.merge(key, 1, Integer::sum);
        return new Passage(
                repeat == 1 ? key : key + "-" + repeat,
                position,
                segment.page() == 0 ? null : segment.page(),
                segment.page() == 0 ? null : segment.lastPage(),
                Numbering.of(text).orElse(null),
                headings.path(),
                languages.of(text).orElse(fallback),
                text,
                digest);
    }

    private static String digest(String text) {
        try {
            var normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(normalised.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
