package org.stateviews.benchmark.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Plans any number of submissions from a seed: languages, formats, several documents, revisions,
 * withdrawals and damage in fixed proportions, in random order. No two files are alike.
 */
public final class Corpus {

    private final long seed;
    private final Random random;
    private final byte[] docx;
    private final Deck<Mould> moulds;
    private final Deck<Fate> fates;
    private final Deck<Integer> sizes;
    private final Deck<Damage> damages;
    private int documents;

    private record Fate(Course course, boolean damaged) {}

    /**
     * Nothing is made yet.
     *
     * @param samples the samples of the platform
     * @param from a folder of files to use instead of them
     */
    public Corpus(long seed, Path samples, Optional<Path> from) {
        this.seed = seed;
        this.random = new Random(seed);
        var known = Sample.in(samples);
        this.docx =
                known.stream()
                        .filter(it -> it.format() == Format.DOCX)
                        .findFirst()
                        .map(Sample::bytes)
                        .orElseThrow(() -> new IllegalArgumentException("no DOCX in " + samples));
        var all = from.map(Moulds::ofFolder).orElseGet(() -> Moulds.ofSamples(known));
        this.moulds = new Deck<>(all.all(), random);
        this.fates = new Deck<>(fates(), random);
        this.sizes = new Deck<>(many(List.of(15, 4, 1), List.of(1, 2, 3)), random);
        this.damages = new Deck<>(List.of(Damage.values()), random);
    }

    /** The next submissions. */
    public List<Planned> plan(int count) {
        var planned = new ArrayList<Planned>();
        for (int number = 1; number <= count; number++) {
            planned.add(planned(number));
        }
        return planned;
    }

    /** Out of 40: 2 revised, 1 revised twice, 2 withdrawn, 2 damaged. */
    private static List<Fate> fates() {
        return many(
                List.of(33, 2, 1, 2, 2),
                List.of(
                        new Fate(Course.KEPT, false),
                        new Fate(Course.REVISED, false),
                        new Fate(Course.REVISED_TWICE, false),
                        new Fate(Course.WITHDRAWN, false),
                        new Fate(Course.KEPT, true)));
    }

    private static <T> List<T> many(List<Integer> counts, List<T> values) {
        var all = new ArrayList<T>();
        for (int i = 0; i < values.size(); i++) {
            all.addAll(Collections.nCopies(counts.get(i), values.get(i)));
        }
        return all;
    }

    private Planned planned(int number) {
        var fate = fates.next();
        var first = moulds.next();
        var texts = new ArrayList<List<Specimen>>();
        for (int revision = 0; revision < fate.course().texts(); revision++) {
            texts.add(text(number, revision == 0 ? first : moulds.next(), fate.damaged()));
        }
        return new Planned(
                number, state(first), "Chaos %d/%d".formatted(seed, number), fate.course(), texts);
    }

    private List<Specimen> text(int number, Mould first, boolean damaged) {
        var specimens = new ArrayList<Specimen>();
        int size = sizes.next();
        for (int ordinal = 1; ordinal <= size; ordinal++) {
            var mould = ordinal == 1 ? first : moulds.next();
            specimens.add(
                    damaged && ordinal == size
                            ? damaged(number, damages.next())
                            : specimen(number, mould));
        }
        return specimens;
    }

    private Specimen specimen(int number, Mould mould) {
        var marker = Marker.of(seed, documents++);
        var words = words(mould.tongue().orElse(Tongue.ENGLISH), marker);
        long id = random.nextLong();
        return new Specimen(
                name(mould.stem(), number, mould.format()),
                marker.word(),
                mould.tongue().map(Tongue::code),
                mould.expectation(),
                () -> mould.cast().bytes(words, id));
    }

    private Specimen damaged(int number, Damage damage) {
        var marker = Marker.of(seed, documents++);
        var paragraphs = words(Tongue.ENGLISH, marker).paragraphs();
        long id = random.nextLong();
        return new Specimen(
                name("damaged", number, damage.format()),
                marker.word(),
                Optional.empty(),
                Expectation.EXPLAINED,
                () -> damage.bytes(docx, paragraphs, id));
    }

    private String name(String stem, int number, Format format) {
        return "%s-%d-%d%s".formatted(stem, number, documents, format.ending());
    }

    private Mould.Words words(Tongue tongue, Marker marker) {
        var paragraphs = new ArrayList<String>();
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(tongue));
        }
        int marked = random.nextInt(count);
        paragraphs.set(marked, withMark(paragraphs.get(marked), marker));
        return new Mould.Words(paragraphs, "Reference mark " + marker.word() + ".");
    }

    /** Before the full stop, because a line without one may be taken for a heading. */
    private static String withMark(String paragraph, Marker marker) {
        int stop = paragraph.length() - 1;
        return paragraph.substring(0, stop) + " " + marker.word() + paragraph.substring(stop);
    }

    private String paragraph(Tongue tongue) {
        var sentences = tongue.sentences();
        return String.join(
                " ",
                Stream.generate(() -> sentences.get(random.nextInt(sentences.size())))
                        .limit(2 + random.nextInt(3))
                        .toList());
    }

    private String state(Mould mould) {
        var states = mould.tongue().map(Tongue::states).orElseGet(Corpus::allStates);
        return states.get(random.nextInt(states.size()));
    }

    private static List<String> allStates() {
        return Stream.of(Tongue.values()).flatMap(it -> it.states().stream()).toList();
    }
}
