package org.stateviews.benchmark.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench files}.
 *
 * @param folder holds {@code FILES.csv} and the files that it names
 * @param data folder for the data of the platform, emptied first
 */
public record FilesOptions(Path folder, Path data) {

    public static final String USAGE = "files FOLDER [--data DIR]";

    private static final String LIST = "FILES.csv";

    /**
     * Reads the words after {@code files}.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static FilesOptions parse(List<String> words, Path data) {
        @Nullable Path folder = null;
        var into = data;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            if (word.equals("--data")) {
                into = Path.of(value(left.poll(), word));
            } else if (word.startsWith("--") || folder != null) {
                throw new IllegalArgumentException(word + " is not known. " + USAGE);
            } else {
                folder = Path.of(word);
            }
        }
        return new FilesOptions(listed(folder), into);
    }

    /** The list of files. */
    Path list() {
        return folder.resolve(LIST);
    }

    private static Path listed(@Nullable Path folder) {
        if (folder == null) {
            throw new IllegalArgumentException("A folder is needed. " + USAGE);
        }
        if (!Files.isRegularFile(folder.resolve(LIST))) {
            throw new IllegalArgumentException("There is no " + LIST + " in " + folder);
        }
        return folder;
    }

    private static String value(@Nullable String text, String word) {
        if (text == null) {
            throw new IllegalArgumentException(word + " needs a value. " + USAGE);
        }
        return text;
    }
}
