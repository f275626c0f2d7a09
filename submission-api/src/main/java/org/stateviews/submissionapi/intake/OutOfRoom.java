package org.stateviews.submissionapi.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemTranslation;

/**
 * Tells a disk that is full or read-only from an upload that broke off. The container spools bodies
 * beside the store and throws the same exception for both; what lies behind it differs: the line
 * fails with a class of the container's own, the disk with those of the JDK.
 */
final class OutOfRoom implements ProblemTranslation {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    @Override
    public Optional<Problem> translate(Exception exception) {
        return switch (exception) {
            case StoreUnavailableException _ -> Optional.of(unavailable("unavailable"));
            case MultipartException upload when isOfTheDisk(upload) ->
                    Optional.of(unavailable(Refusal.Code.CLOSED_DOOR.value()));
            default -> Optional.empty();
        };
    }

    private static boolean isOfTheDisk(MultipartException upload) {
        var chain =
                Stream.iterate((Throwable) upload, Objects::nonNull, Throwable::getCause).toList();
        return chain.stream().noneMatch(ClientAbortException.class::isInstance)
                && isOfTheDisk(chain.getLast());
    }

    private static boolean isOfTheDisk(Throwable root) {
        return root.getClass() == IOException.class
                || root instanceof FileNotFoundException
                || root instanceof FileSystemException;
    }

    private static Problem unavailable(String code) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code).retryAfter(TRY_AGAIN);
    }
}
