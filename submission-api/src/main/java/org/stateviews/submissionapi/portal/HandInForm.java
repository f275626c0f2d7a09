package org.stateviews.submissionapi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.stateviews.contracts.event.Publication;
import org.stateviews.submissionapi.intake.IncomingFile;
import org.stateviews.submissionapi.intake.SubmissionMetadata;

/**
 * What a person fills in to hand in views.
 *
 * @param key idempotency key of this form: sent twice, it counts once
 */
record HandInForm(
        String key,
        @Nullable String title,
        @Nullable String publication,
        @Nullable String submitter,
        @Nullable String receivedOn) {

    private static final String ANNEXES = "annexes";

    static HandInForm empty() {
        return new HandInForm(UUID.randomUUID().toString(), null, null, null, null);
    }

    static HandInForm of(HttpServletRequest request) {
        var key = request.getParameter("key");
        return new HandInForm(
                key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                blankToNull(request.getParameter("title")),
                blankToNull(request.getParameter("publication")),
                blankToNull(request.getParameter("submitter")),
                blankToNull(request.getParameter("receivedOn")));
    }

    /** Description of these files; a password that stands in the form is no part of it. */
    SubmissionMetadata metadata(
            List<IncomingFile> files, @Nullable String password, @Nullable String annexPassword) {
        boolean none = empty(password) && empty(annexPassword);
        return new SubmissionMetadata(
                title,
                "PUBLIC".equals(publication) ? Publication.PUBLIC : Publication.SECRETARIAT_ONLY,
                null,
                submitter,
                receivedOn,
                none
                        ? null
                        : files.stream().map(it -> document(it, password, annexPassword)).toList());
    }

    private static SubmissionMetadata.Document document(
            IncomingFile file, @Nullable String password, @Nullable String annexPassword) {
        var own = file.part().equals(ANNEXES) ? annexPassword : password;
        return new SubmissionMetadata.Document(null, null, null, own);
    }

    private static boolean empty(@Nullable String password) {
        return password == null || password.isEmpty();
    }

    Optional<String> idempotencyKey() {
        return Optional.of(key);
    }

    /** Files chosen in the form: the main text first, then annexes; fields left empty are none. */
    static List<IncomingFile> files(MultipartHttpServletRequest request) {
        return List.of("file", ANNEXES).stream()
                .flatMap(field -> request.getFiles(field).stream())
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty())
                .map(HandInForm::incoming)
                .toList();
    }

    private static IncomingFile incoming(MultipartFile file) {
        return new IncomingFile(
                file.getName(),
                String.valueOf(file.getOriginalFilename()),
                file.getSize(),
                file::getInputStream);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
