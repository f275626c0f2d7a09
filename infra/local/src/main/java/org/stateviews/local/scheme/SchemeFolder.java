package org.stateviews.local.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a scheme that lie in a folder. */
final class SchemeFolder {

    private static final Pattern OF_A_SCHEME = Pattern.compile(".+\\.(ttl|properties|tsv)");

    private SchemeFolder() {}

    /**
     * Text of each file by its name.
     *
     * @throws NotTriedException when there is no {@code scheme.ttl}, or a file cannot be read
     */
    static Map<String, String> files(Path folder) {
        if (!Files.isRegularFile(folder.resolve("scheme.ttl"))) {
            throw new NotTriedException("there is no scheme.ttl in " + folder);
        }
        var files = new TreeMap<String, String>();
        try (var found = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : found) {
                var name = file.getFileName().toString();
                if (OF_A_SCHEME.matcher(name).matches()) {
                    files.put(name, Files.readString(file, UTF_8));
                }
            }
        } catch (IOException e) {
            throw new NotTriedException(folder + " cannot be read: " + e.getMessage());
        }
        return files;
    }
}
