package org.stateviews.benchmark.summaries;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench summaries}.
 *
 * @param gold file or folder of picked sentences; those of the project where null
 * @param told whether ours also takes part with what the scheme says of each sentence
 * @param taken whether the sentences that ours took are printed
 */
public record SummariesOptions(@Nullable Path gold, boolean told, boolean taken) {

    public static final String USAGE = "summaries [FOLDER-OR-FILE.jsonl] [--told] [--taken]";

    /**
     * Reads the words after {@code summaries}.
     *
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static SummariesOptions parse(List<String> words) {
        Path gold = null;
        for (var word : words) {
            if (gold == null && !word.startsWith("--") && Files.exists(Path.of(word))) {
                gold = Path.of(word);
            } else if (!word.equals("--told") && !word.equals("--taken")) {
                throw new IllegalArgumentException(
                        word + " is not known or does not exist. " + USAGE);
            }
        }
        return new SummariesOptions(gold, words.contains("--told"), words.contains("--taken"));
    }

    /** Where other sentences than those of the project were picked. */
    Optional<Path> ownGold() {
        return Optional.ofNullable(gold);
    }
}
