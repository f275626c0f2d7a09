package org.stateviews.local.supervisor;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What was asked of {@code infra/up}.
 *
 * @param data folder of all data
 * @param detach return when everything is ready, and leave it running
 * @param demo load the sample submissions
 * @param fresh remove the data first
 */
record UpOptions(Path data, boolean detach, boolean demo, boolean fresh) {

    static final String USAGE = "Usage: infra/up [--detach] [--demo] [--data DIR] [--fresh]";

    /**
     * @throws UpFailure when a word is unknown or a folder is missing
     */
    static UpOptions parse(List<String> words, Path defaultData) {
        var data = defaultData;
        var detach = false;
        var demo = false;
        var fresh = false;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            switch (left.removeFirst()) {
                case "--detach" -> detach = true;
                case "--demo" -> demo = true;
                case "--fresh" -> fresh = true;
                case "--data" -> {
                    if (left.isEmpty()) {
                        throw new UpFailure("--data needs a folder. " + USAGE);
                    }
                    data = Path.of(left.removeFirst());
                }
                default -> throw new UpFailure(USAGE);
            }
        }
        return new UpOptions(data.toAbsolutePath().normalize(), detach, demo, fresh);
    }
}
