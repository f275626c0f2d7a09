package org.stateviews.worker.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is there to recognise words with.
 *
 * @param version of Tesseract
 * @param models names of what it has learned
 */
record Installation(String version, Set<String> models) {

    Installation {
        models = Set.copyOf(models);
    }

    /** What it says of itself and its models, in the words of its answers. */
    static Installation of(String version, String list) {
        var name = version.lines().findFirst().orElse("tesseract").strip();
        var models =
                list.lines()
                        .map(String::strip)
                        .filter(it -> it.matches("[A-Za-z_]+"))
                        .collect(java.util.stream.Collectors.toSet());
        return new Installation(name, models);
    }

    /** Names of what the six official languages need and is not there. */
    List<String> missing() {
        return Stream.concat(
                        Arrays.stream(Model.values()).map(Model::file),
                        Stream.of(Model.ORIENTATION))
                .filter(it -> !models.contains(it))
                .toList();
    }
}
