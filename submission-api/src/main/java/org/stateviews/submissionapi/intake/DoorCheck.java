package org.stateviews.submissionapi.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.submissionapi.intake.Refusal.Code;

/**
 * What can be said of files before they are kept. A damaged or locked document passes: it is sealed
 * and explained later; only what is plainly a mistake is sent back.
 */
final class DoorCheck {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Files that passed, or the first refusal. */
    sealed interface Result {
        record Passed(List<CheckedFile> files) implements Result {}

        record Failed(Refusal refusal) implements Result {}
    }

    private DoorCheck() {}

    static Result check(List<IncomingFile> files, SubmissionMetadata metadata) throws IOException {
        if (files.isEmpty()) {
            return new Result.Failed(Refusal.inField(Code.FILE_MISSING, "file"));
        }
        var passed = new ArrayList<CheckedFile>();
        for (int i = 0; i < files.size(); i++) {
            var checked = described(files.get(i), i, metadata);
            var refusal = refusal(checked.file(), checked.name());
            if (refusal.isPresent()) {
                return new Result.Failed(refusal.get());
            }
            var language = checked.language();
            if (language != null && !LANGUAGE.matcher(language).matches()) {
                return new Result.Failed(
                        Refusal.inField(Code.INVALID_FIELD, "documents.language", language));
            }
            var password = checked.password();
            if (password != null && password.text().length() > Password.LONGEST) {
                return new Result.Failed(Refusal.inField(Code.INVALID_FIELD, "documents.password"));
            }
            passed.add(checked);
        }
        return unusedDescription(files, metadata)
                .<Result>map(Result.Failed::new)
                .orElseGet(() -> new Result.Passed(passed));
    }

    private static CheckedFile described(
            IncomingFile file, int index, SubmissionMetadata metadata) {
        var name = FileNames.clean(file.name());
        var described = description(name, index, metadata);
        var kind =
                described
                        .map(SubmissionMetadata.Document::kind)
                        .orElse(index == 0 ? DocumentKind.MAIN : DocumentKind.ANNEX);
        var language = described.map(SubmissionMetadata.Document::language).orElse(null);
        var family = Family.claimedBy(name).orElse(Family.TXT);
        var password =
                described
                        .map(SubmissionMetadata.Document::password)
                        .filter(it -> !it.isEmpty())
                        .map(Password::new)
                        .orElse(null);
        return new CheckedFile(file, name, kind, language, family, password);
    }

    /** By name, else the description at the same place, unless that names another file. */
    private static Optional<SubmissionMetadata.Document> description(
            String name, int index, SubmissionMetadata metadata) {
        var documents = metadata.described();
        var byName =
                documents.stream()
                        .filter(it -> it.file() != null && FileNames.clean(it.file()).equals(name))
                        .findFirst();
        if (byName.isPresent() || index >= documents.size()) {
            return byName;
        }
        return Optional.of(documents.get(index)).filter(it -> it.file() == null);
    }

    private static Optional<Refusal> unusedDescription(
            List<IncomingFile> files, SubmissionMetadata metadata) {
        var names = files.stream().map(it -> FileNames.clean(it.name())).toList();
        return metadata.described().stream()
                .map(SubmissionMetadata.Document::file)
                .filter(file -> file != null && !names.contains(FileNames.clean(file)))
                .findFirst()
                .map(file -> Refusal.inField(Code.FILE_MISSING, "file", file));
    }

    private static Optional<Refusal> refusal(IncomingFile file, String name) throws IOException {
        var family = Family.claimedBy(name);
        if (family.isEmpty()) {
            return Optional.of(
                    Refusal.inField(
                            Unwelcome.of(name),
                            file.part(),
                            name,
                            String.join(", ", Family.accepted())));
        }
        if (file.bytes() == 0) {
            return Optional.of(Refusal.inField(Code.FILE_EMPTY, file.part(), name));
        }
        try (var start = new BufferedInputStream(file.content().open())) {
            return family.get().accepts(Signatures.of(start))
                    ? Optional.empty()
                    : Optional.of(
                            Refusal.inField(
                                    Code.FILE_MISMATCH, file.part(), name, family.get().label()));
        }
    }
}
