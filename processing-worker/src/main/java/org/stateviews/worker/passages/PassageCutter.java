package org.stateviews.worker.passages;

import java.util.ArrayList;
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
     * Passages in reading order, as they were read.
     *
     * @param pages all pages of one document
     * @param declared language that the mission declared, for texts too short to tell
     */
    public List<Passage> cut(List<ReadPage> pages, Optional<String> declared) {
        return cut(pages, declared, Map.of());
    }

    /**
     * Passages in reading order. A corrected text decides number, language and headings like any
     * other; where passages begin and end, and so their keys, is decided by what was read.
     *
     * @param corrected right words by the key of the passage
     */
    public List<Passage> cut(
            List<ReadPage> pages, Optional<String> declared, Map<String, String> corrected) {
        var pieces = pieces(Segments.of(pages), new Wordings(pages, corrected));
        var spoken = languages.ofPieces(pieces, declared);
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < pieces.size(); i++) {
            passages.add(passage(pieces.get(i), i + 1, spoken.get(i)));
        }
        return List.copyOf(passages);
    }

    /** The same as they were read and without languages, which take most of the time. */
    public List<CutText> texts(List<ReadPage> pages) {
        var wordings = new Wordings(pages, Map.of());
        var texts = new ArrayList<CutText>();
        for (var segment : Segments.of(pages)) {
            for (var it : wordings.of(segment)) {
                texts.add(new CutText(it.key(), texts.size() + 1, it.asRead()));
            }
        }
        return List.copyOf(texts);
    }

    private static List<Piece> pieces(List<Segment> segments, Wordings wordings) {
        var headings = new Headings();
        var pieces = new ArrayList<Piece>();
        boolean told = segments.stream().anyMatch(PassageCutter::isTold);
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            boolean heading =
                    isTold(segment) || (!told && isGuessed(segment, i + 1 < segments.size()));
            var texts = wordings.of(segment);
            if (heading) {
                int level = segment.kind() == Kind.HEADING ? segment.level() : Headings.GUESSED;
                headings.enter(level, Wordings.whole(segment, texts));
            }
            for (var it : texts) {
                pieces.add(
                        new Piece(
                                it.key(),
                                segment,
                                it.asRead(),
                                it.text(),
                                heading,
                                headings.path()));
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

    private static Passage passage(Piece piece, int position, String language) {
        var segment = piece.segment();
        return new Passage(
                piece.key(),
                position,
                segment.page() == 0 ? null : segment.page(),
                segment.page() == 0 ? null : segment.lastPage(),
                Numbering.of(piece.text()).orElse(null),
                piece.path(),
                language,
                piece.text(),
                piece.asRead());
    }
}
