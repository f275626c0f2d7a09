package org.stateviews.benchmark.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that somebody gave us: locked, scanned or damaged perhaps. */
final class Foreign {

    private static final Mould.Words TRIAL = new Mould.Words(List.of("Trial."), "Trial.");

    private Foreign() {}

    /** Empty for a file of another format, and for a Word file that is none. */
    static Optional<Mould> mould(Path file) {
        return Format.of(file).flatMap(format -> mould(format, bytes(file)));
    }

    private static Optional<Mould> mould(Format format, byte[] file) {
        var cast = Imprint.of(format, file);
        if (works(cast)) {
            return Optional.of(mould(format, Expectation.FOUND_OR_EXPLAINED, cast));
        }
        return format == Format.PDF
                ? Optional.of(mould(format, Expectation.ENDED, Imprint.comment(file)))
                : Optional.empty();
    }

    private static Mould mould(Format format, Expectation expectation, Mould.Cast cast) {
        return new Mould(format, Optional.empty(), expectation, cast);
    }

    private static boolean works(Mould.Cast cast) {
        try {
            return cast.bytes(TRIAL, 1).length > 0;
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
