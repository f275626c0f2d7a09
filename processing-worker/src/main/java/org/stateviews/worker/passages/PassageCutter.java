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
        var pieces = pieces(Segments.of(pages));
        var spoken = languages.ofPieces(pieces, declared);
        var repeats = new HashMap<String, Integer>();
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < pieces.size(); i++) {
            passages.add(passage(pieces.get(i), i + 1, spoken.get(i), repeats));
        }
        return List.copyOf(passages);
    }

    private static List<Piece> pieces(List<Segment> segments) {
        var headings = new Headings();
        var pieces = new ArrayList<Piece>();
        boolean told = segments.stream().anyMatch(PassageCutter::isTold);
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            boolean heading =
                    isTold(segment) || (!told && isGuessed(segment, i + 1 < segments.size()));
            if (heading) {
                int level = segment.kind() == Kind.HEADING ? segment.level() : Headings.GUESSED;
                headings.enter(level, segment.text());
            }
            for (var text : Sentences.pieces(segment.text())) {
                pieces.add(new Piece(segment, text, heading, headings.path()));
            }
        }
        return pieces;
    }

    /** Whether the file says that it is a heading. */
    private static boolean isTold(Segment segment) {
        return segment.kind() == Kind.HEADING && !Headings.isAddress(segment.text());
    }

    /** Whether it looks like one, in a document that says nothing of headings. */
    private static boolean isGuessed(Segment segment, boolean textFollows) {
        return segment.kind() == Kind.PARAGRAPH
                && segment.fill() < Segments.WIDE
                && textFollows
                && Headings.looksLikeOne(segment.text());
    }

    private static Passage passage(
            Piece piece, int position, String language, Map<String, Integer> repeats) {
        var segment = piece.segment();
        var digest = digest(piece.text());
        var key = "p" + digest.substring(0, 8);
        int repeat = repeats.merge(key, 1, Integer::sum);
        return new Passage(
                repeat == 1 ? key : key + "-" + repeat,
                position,
                segment.page() == 0 ? null : segment.page(),
                segment.page() == 0 ? null : segment.lastPage(),
                Numbering.of(piece.text()).orElse(null),
                piece.path(),
                language,
                piece.text(),
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
