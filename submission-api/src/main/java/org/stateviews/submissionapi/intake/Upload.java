package org.stateviews.submissionapi.intake;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.stateviews.kit.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the parts of a multipart request; the container has spooled them beside the store. */
@Component
class Upload {

    private static final String METADATA = "metadata";

    private final JsonMapper json;

    Upload(JsonMapper json) {
        this.json = json;
    }

    /** Description of the submission; a part that is no such JSON is a 400 naming the part. */
    SubmissionMetadata metadata(HttpServletRequest request) throws IOException {
        var part = part(request, METADATA);
        if (part.isEmpty()) {
            return SubmissionMetadata.NONE;
        }
        try (var in = part.get().getInputStream()) {
            return json.readValue(in, SubmissionMetadata.class);
        } catch (JacksonException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-field", METADATA)
                    .with("field", METADATA)
                    .exception(e);
        }
    }

    /**
     * Files in the order of their parts, whatever the parts are called. Asked for first: this is
     * where a body beyond the limit is told from a broken one.
     */
    static List<IncomingFile> files(MultipartHttpServletRequest request) {
        return request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .filter(file -> !file.getName().equals(METADATA))
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty())
                .map(
                        file ->
                                new IncomingFile(
                                        file.getName(),
                                        String.valueOf(file.getOriginalFilename()),
                                        file.getSize(),
                                        file::getInputStream))
                .toList();
    }

    private static Optional<Part> part(HttpServletRequest request, String name) throws IOException {
        try {
            return Optional.ofNullable(request.getPart(name));
        } catch (ServletException e) {
            throw new IOException("not a multipart request", e);
        }
    }
}
