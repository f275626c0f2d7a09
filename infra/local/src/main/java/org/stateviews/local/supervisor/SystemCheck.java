package org.stateviews.local.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for the programs of the system that the platform calls, before anything is started. */
record SystemCheck(List<Path> searchPath) {

    /** Program and the Debian package that brings it. */
    private static final Map<String, String> NEEDED =
            new TreeMap<>(
                    Map.of(
                            "setsid", "util-linux",
                            "setpriv", "util-linux",
                            "unshare", "util-linux",
                            "prlimit", "util-linux"));

    SystemCheck {
        searchPath = List.copyOf(searchPath);
    }

    static SystemCheck ofPath(String path) {
        return new SystemCheck(List.of(path.split(":")).stream().map(Path::of).toList());
    }

    /**
     * @throws UpFailure naming all that is missing, and the packages
     */
    void check() {
        var missing = NEEDED.keySet().stream().filter(it -> !found(it)).toList();
        if (!missing.isEmpty()) {
            var packages = missing.stream().map(NEEDED::get).distinct().toList();
            throw new UpFailure(
                    "This system lacks %s. On Debian: apt-get install %s"
                            .formatted(String.join(", ", missing), String.join(" ", packages)));
        }
    }

    private boolean found(String program) {
        return searchPath.stream().anyMatch(it -> Files.isExecutable(it.resolve(program)));
    }
}
