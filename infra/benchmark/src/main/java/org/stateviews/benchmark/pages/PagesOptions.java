package org.stateviews.benchmark.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench pages}.
 *
 * @param folder files to read, in it and in folders below it
 * @param models languages that the bare Tesseract is told to expect
 * @param language ISO 639-1 code that is declared with each file, empty when the platform has to
 *     find out, which the bare Tesseract never has
 * @param data folder for the data of the platform, emptied first
 */
public record PagesOptions(Path folder, String models, Optional<String> language, Path data) {

    public static final String USAGE = "pages FOLDER [--models eng] [--language CODE] [--data DIR]";

    /**
     * Reads the words after {@code pages}.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static PagesOptions parse(List<String> words, Path data) {
        @Nullable Path folder = null;
        var models = "eng";
        var language = Optional.<String>empty();
        var into = data;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            if (word.equals("--data")) {
                into = Path.of(value(left.poll(), word));
            } else if (word.equals("--models")) {
                models = value(left.poll(), word);
            } else if (word.equals("--language")) {
                language = Optional.of(value(left.poll(), word));
            } else if (word.startsWith("--") || folder != null) {
                throw new IllegalArgumentException(word + " is not known. " + USAGE);
            } else {
                folder = Path.of(word);
            }
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("A folder is needed. " + USAGE);
        }
        return new PagesOptions(folder, models, language, into);
    }

    private static String value(@Nullable String text, String word) {
        if (text == null) {
            throw new IllegalArgumentException(word + " needs a value. " + USAGE);
        }
        return text;
    }
}
