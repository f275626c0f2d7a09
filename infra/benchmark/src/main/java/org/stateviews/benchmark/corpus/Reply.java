package org.stateviews.benchmark.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * Fictional views of a State, of 5 to 15 pages, as a text file. Every State has its own choice of
 * positions, one State in two writes in another language than English, and no two paragraphs are
 * the same.
 *
 * @param state whose views they are
 * @param language ISO 639-1
 * @param pages how many of about {@value PARAGRAPHS_PER_PAGE} paragraphs
 */
public record Reply(SubmitterCode state, String language, int pages, List<String> paragraphs) {

    private static final int PARAGRAPHS_PER_PAGE = 6;
    private static final int SENTENCES = 4;
    private static final int LEAST = 5;
    private static final int MOST = 15;
    private static final int POSITIONS = 7;
    private static final List<Tongue> TONGUES = List.of(Tongue.values());
    private static final List<String> ENGLISH_POSITIONS = positions();

    public Reply {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a State writes; the same seed has it write the same. */
    public static Reply of(long seed, SubmitterCode state) {
        var random = new SplittableRandom(seed * 31 + state.value().hashCode());
        var tongue = random.nextBoolean() ? Tongue.ENGLISH : any(random);
        int pages = random.nextInt(LEAST, MOST + 1);
        var held = held(tongue, random);
        var paragraphs =
                IntStream.rangeClosed(1, pages * PARAGRAPHS_PER_PAGE)
                        .mapToObj(it -> paragraph(it, held, random))
                        .toList();
        return new Reply(state, tongue.code(), pages, paragraphs);
    }

    private static Tongue any(RandomGenerator random) {
        return TONGUES.get(random.nextInt(TONGUES.size()));
    }

    /** Sentences that a State would write at all. */
    private static List<String> held(Tongue tongue, RandomGenerator random) {
        var all = new ArrayList<String>(tongue.sentences());
        if (tongue == Tongue.ENGLISH) {
            all.addAll(ENGLISH_POSITIONS);
        }
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(POSITIONS, all.size()));
    }

    private static String paragraph(int number, List<String> held, RandomGenerator random) {
        var sentences =
                Stream.generate(() -> held.get(random.nextInt(held.size())))
                        .distinct()
                        .limit(random.nextInt(1, SENTENCES + 1))
                        .toList();
        return "%d. %s [%d/%d]"
                .formatted(number, String.join(" ", sentences), number, random.nextInt(100_000));
    }

    /** The file. */
    public byte[] bytes() {
        return String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> positions() {
        var name = "positions-en.txt";
        try (var in = Objects.requireNonNull(Reply.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
