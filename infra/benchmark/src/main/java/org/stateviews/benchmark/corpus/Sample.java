package org.stateviews.benchmark.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document of the samples, whose language is known. */
record Sample(Path file, Format format, Tongue tongue) {

    /** Every document of the samples in a folder, in the order of their names. */
    static List<Sample> in(Path folder) {
        try (var folders = Files.list(folder)) {
            return folders.filter(it -> Files.exists(it.resolve("submission.json")))
                    .sorted()
                    .flatMap(it -> documents(it).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sample> documents(Path folder) {
        return JsonMapper.shared()
                .readTree(folder.resolve("submission.json").toFile())
                .path("metadata")
                .path("documents")
                .valueStream()
                .flatMap(it -> of(folder, it).stream())
                .toList();
    }

    private static Optional<Sample> of(Path folder, JsonNode document) {
        var file = folder.resolve(document.path("file").asString());
        var tongue =
                Arrays.stream(Tongue.values())
                        .filter(it -> it.code().equals(document.path("language").asString()))
                        .findFirst();
        return Format.of(file)
                .flatMap(format -> tongue.map(language -> new Sample(file, format, language)));
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mould mould() {
        return new Mould(
                format, Optional.of(tongue), Expectation.FOUND, Imprint.of(format, bytes()));
    }
}
