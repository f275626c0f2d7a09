package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.worker.extraction.formats.Marks;
import org.stateviews.worker.extraction.formats.SealedFamilyDetector;
import org.stateviews.worker.outcome.Attachment;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.ReadingOutcome;

/** A real reading process, shut in as in production, and its verdict in a few lines. */
final class ReadingProcess implements AutoCloseable {

    private final ForkHome home;
    private final Fork fork;
    private final DocumentStore store;

    ReadingProcess(Path scratch, int maxCharacters, int maxEmbedded) {
        this(scratch, Duration.ofSeconds(60), 512, maxCharacters, maxEmbedded);
    }

    ReadingProcess(
            Path scratch,
            Duration timeout,
            int memoryMegabytes,
            int maxCharacters,
            int maxEmbedded) {
        var settings =
                new ExtractionSettings(
                        scratch,
                        timeout,
                        Duration.ofSeconds(10),
                        memoryMegabytes,
                        maxCharacters,
                        maxEmbedded,
                        DataSize.ofMegabytes(1),
                        3,
                        false);
        this.home = ForkHome.prepare(settings, Isolation.granted());
        this.fork = new Fork(home, settings);
        this.store = new FileSystemDocumentStore(scratch.resolveSibling("store"));
    }

    /** Reads a file under a name with the ending of its family. */
    ReadingOutcome read(String name, byte[] file) throws IOException, InterruptedException {
        home.copy(new ByteArrayInputStream(file), name);
        try {
            return Verdict.of(fork.read(name), new FilesAside(store, home)::keep);
        } finally {
            home.clear();
        }
    }

    /** Empty when it has ended. */
    Optional<ProcessHandle> process() throws IOException {
        return home.process();
    }

    /** Bytes of a file that was found inside. */
    byte[] kept(Attachment inside) {
        return store.get(StoreName.original(inside.sha256())).orElseThrow();
    }

    /** Tries a password and reads the unlocked copy, or the file itself where it needs none. */
    String unlocked(String name, byte[] file, String password)
            throws IOException, InterruptedException {
        var locked = "file" + SealedFamilyDetector.LOCKED;
        home.copy(new ByteArrayInputStream(file), locked);
        var result = fork.unlock(locked, password);
        var answer = result.getEmitData().getMetadataList().getFirst();
        assertThat(answer.toString()).doesNotContain(password);
        var findings = Findings.of(answer, true);
        if (findings.broken()) {
            home.clear();
            return told(Verdict.broken(findings));
        }
        boolean copied = answer.get(Marks.UNLOCKED) != null;
        return told(name, copied ? Files.readAllBytes(home.unlocked()) : file);
    }

    /** Signatures that are found in an original while it is unlocked. */
    List<DigitalSignature> signaturesOfLocked(byte[] file, String password)
            throws IOException, InterruptedException {
        var locked = "file" + SealedFamilyDetector.LOCKED;
        home.copy(new ByteArrayInputStream(file), locked);
        try {
            var answer = fork.unlock(locked, password).getEmitData().getMetadataList().getFirst();
            return Findings.of(answer, true).signatures();
        } finally {
            home.clear();
        }
    }

    /** One line per page and per block, or the reason why there is none. */
    String told(String name, byte[] file) throws IOException, InterruptedException {
        return told(read(name, file));
    }

    static String told(ReadingOutcome outcome) {
        return switch (outcome) {
            case ReadingOutcome.Pages(var pages, _, _) ->
                    pages.stream().map(ReadingProcess::told).collect(Collectors.joining("\n"));
            case ReadingOutcome.NotRead(var reason, var detail) -> "not read: " + reason.code();
            case ReadingOutcome.Crashed(var reason, var detail) -> "crashed: " + detail;
        };
    }

    private static String told(ReadPage page) {
        var reason = page.reason();
        var head =
                page.unit()
                        + " "
                        + page.number()
                        + " "
                        + page.status()
                        + said(reason == null ? null : reason.code())
                        + said(page.name());
        return page.blocks().stream()
                .map(ReadingProcess::told)
                .collect(Collectors.joining("", head, ""));
    }

    private static String told(Block block) {
        var level = block.level() == 0 ? "" : " " + block.level();
        return "\n  " + block.kind() + level + ": " + block.text().replace("\n", "⏎");
    }

    private static String said(@Nullable String word) {
        return word == null ? "" : " " + word;
    }

    @Override
    public void close() throws IOException {
        fork.close();
    }
}
