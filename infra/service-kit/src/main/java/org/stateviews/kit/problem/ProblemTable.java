package org.stateviews.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.stateviews.kit.log.LogUnavailableException;
import tools.jackson.databind.DatabindException;

/** Which exception is which problem. Services add their own through {@link ProblemTranslation}. */
final class ProblemTable {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<ProblemTranslation> translations;
    private final DataSize upload;

    ProblemTable(List<ProblemTranslation> translations, DataSize upload) {
        this.translations = List.copyOf(translations);
        this.upload = upload;
    }

    Optional<Problem> find(Exception exception) {
        return translations.stream()
                .flatMap(translation -> translation.translate(exception).stream())
                .findFirst()
                .or(() -> own(exception));
    }

    static Problem internal(String incident) {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", incident)
                .with("incident", incident);
    }

    /** Problem for a status about which nothing more is known. */
    Problem ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
            case 403 -> Problem.of(HttpStatus.FORBIDDEN, "forbidden");
            case 404 -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
            case 405 -> Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
            case 406 -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case 413 -> tooLarge(upload);
            case 429 -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
            case 503 -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(SOON);
            default ->
                    status.is4xxClientError()
                            ? Problem.of(HttpStatus.BAD_REQUEST, "bad-request")
                            : internal("none");
        };
    }

    private Optional<Problem> own(Exception exception) {
        return switch (exception) {
            case ProblemException known -> Optional.of(known.problem());
            case LogUnavailableException _ ->
                    Optional.of(
                            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "not-confirmed")
                                    .retryAfter(SOON));
            case MaxUploadSizeExceededException large -> Optional.of(tooLarge(large));
            case MultipartException _ ->
                    Optional.of(Problem.of(HttpStatus.BAD_REQUEST, "unreadable-upload"));
            case MissingServletRequestPartException part ->
                    Optional.of(missing("missing-part", part.getRequestPartName()));
            case MissingServletRequestParameterException parameter ->
                    Optional.of(missing("missing-parameter", parameter.getParameterName()));
            case MethodArgumentTypeMismatchException mismatch ->
                    Optional.of(invalid(mismatch.getName()));
            case TypeMismatchException mismatch ->
                    Optional.of(invalid(Objects.toString(mismatch.getPropertyName(), "?")));
            case BindException invalid ->
                    Optional.of(
                            invalid.getFieldErrors().isEmpty()
                                    ? ofStatus(HttpStatus.BAD_REQUEST)
                                    : invalid(invalid.getFieldErrors().getFirst().getField()));
            case HandlerMethodValidationException invalid ->
                    Optional.of(invalid(parameter(invalid)));
            case HttpMessageNotReadableException body -> Optional.of(unreadable(body));
            case HttpRequestMethodNotSupportedException method ->
                    Optional.of(
                            Problem.of(
                                    HttpStatus.METHOD_NOT_ALLOWED,
                                    "method-not-allowed",
                                    method.getMethod()));
            case HttpMediaTypeNotSupportedException type -> Optional.of(unsupported(type));
            case AsyncRequestTimeoutException _ ->
                    Optional.of(ofStatus(HttpStatus.SERVICE_UNAVAILABLE));
            case ErrorResponse spring -> Optional.of(ofStatus(spring.getStatusCode()));
            default -> Optional.empty();
        };
    }

    private static Problem missing(String code, String field) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, field).with("field", field);
    }

    private static Problem invalid(String field) {
        return missing("invalid-value", field);
    }

    private static String parameter(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .map(result -> result.getMethodParameter().getParameterName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("?");
    }

    private static Problem unreadable(HttpMessageNotReadableException body) {
        var problem = Problem.of(HttpStatus.BAD_REQUEST, "unreadable-body");
        if (body.getCause() instanceof DatabindException json && !json.getPath().isEmpty()) {
            return invalid(
                    json.getPath().stream()
                            .map(
                                    step ->
                                            step.getPropertyName() == null
                                                    ? Integer.toString(step.getIndex())
                                                    : step.getPropertyName())
                            .collect(Collectors.joining(".")));
        }
        return problem;
    }

    private static Problem unsupported(HttpMediaTypeNotSupportedException type) {
        var accepted = type.getSupportedMediaTypes().stream().map(Object::toString).toList();
        return Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        String.valueOf(type.getContentType()),
                        String.join(", ", accepted))
                .with("accepted", accepted);
    }

    private Problem tooLarge(MaxUploadSizeExceededException large) {
        long limit = large.getMaxUploadSize();
        for (Throwable cause = large.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SizeException size) {
                limit = size.getPermittedSize();
            }
        }
        return tooLarge(limit < 0 ? upload : DataSize.ofBytes(limit));
    }

    private static Problem tooLarge(DataSize limit) {
        var megabytes = limit.toMegabytes();
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        megabytes > 0 ? megabytes + " MB" : limit.toBytes() + " B")
                .with("limit", limit.toBytes());
    }
}
