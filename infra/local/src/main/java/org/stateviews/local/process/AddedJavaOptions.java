package org.stateviews.local.process;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options that whoever starts the platform adds to those of every server and service, by the
 * environment variable {@code SV_JAVA_OPTIONS}: what lives for a minute, as in tests, is done
 * sooner without the optimizing compiler.
 */
public final class AddedJavaOptions {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private AddedJavaOptions() {}

    /** Options of this environment, in order. */
    public static List<String> given() {
        return of(System.getenv("SV_JAVA_OPTIONS"));
    }

    static List<String> of(@Nullable String value) {
        return value == null
                ? List.of()
                : Stream.of(BLANK.split(value)).filter(it -> !it.isEmpty()).toList();
    }
}
