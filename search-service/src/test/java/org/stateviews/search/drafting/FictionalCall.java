package org.stateviews.search.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.CallId;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.taxonomy.matching.Stance;

/** The answers of {@code call.txt}, in six languages; its head says how they are written. */
final class FictionalCall {
    static final CallId ID = new CallId("78-237-8");

    private static final Pattern THEME =
            Pattern.compile(
                    "([a-z_]+)(?::([A-Z]+))?:(0\\.\\d+):(.+?)(?= [a-z_]+:(?:[A-Z]+:)?0\\.|$)");

    private FictionalCall() {}

    static InMemorySources sources() {
        var sources = new InMemorySources();
        for (var block : text("call.txt").split("\n> ")) {
            if (!block.startsWith("#")) {
                answer(block.split("\n")).addTo(sources);
            }
        }
        return sources;
    }

    /** A file beside this class. */
    static String text(String name) {
        try (var in = FictionalCall.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String[] lines) {
        var head = lines[0].split(" ");
        var answer = Answer.of(head[0], Publication.valueOf(head[1]));
        for (var document : Arrays.asList(head).subList(2, head.length)) {
            var parts = document.split(":");
            answer.document(Integer.parseInt(parts[0]), DocumentKind.valueOf(parts[1]), parts[2]);
        }
        Arrays.stream(lines).skip(1).filter(it -> !it.isBlank()).forEach(it -> add(answer, it));
        return answer;
    }

    private static void add(Answer answer, String line) {
        int bar = line.indexOf(" | ");
        var text = line.substring(bar + 3);
        var head = line.substring(0, bar).split(" ", 4);
        answer.passage(
                Integer.parseInt(head[0]),
                head[1].equals("-") ? null : head[1],
                head[2],
                text,
                THEME.matcher(head[3])
                        .results()
                        .map(it -> theme(it, text))
                        .toArray(PassageTheme[]::new));
    }

    private static PassageTheme theme(MatchResult theme, String text) {
        var stance = theme.group(2) == null ? Stance.STATED : Stance.valueOf(theme.group(2));
        double score = Double.parseDouble(theme.group(3));
        return Answer.theme(theme.group(1), stance, score, text, theme.group(4));
    }
}
