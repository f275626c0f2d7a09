package org.stateviews.benchmark.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Has LibreOffice open a Word file and count its words, where LibreOffice is installed. */
final class OfficeCount {

    private static final Pattern COUNT = Pattern.compile("meta:word-count=\"(\\d+)\"");
    private static final int MINUTES = 15;

    private final Path folder;

    /**
     * A count that leaves its files in a folder.
     *
     * @param folder of the platform's data, emptied by the next run
     */
    OfficeCount(Path folder) {
        this.folder = folder;
    }

    /**
     * Words as its statistics give them, of text, tables and notes together.
     *
     * @return empty when there is no LibreOffice
     * @throws IOException with what it said, when it cannot open the file or warns of it
     */
    OptionalInt of(Path docx) throws IOException, InterruptedException {
        var log = folder.resolve("office.txt");
        var office = office(docx, log);
        if (office.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!office.get().waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.get().descendants().forEach(ProcessHandle::destroyForcibly);
            office.get().destroyForcibly();
            throw new IOException("LibreOffice took longer than %d minutes".formatted(MINUTES));
        }
        var made = folder.resolve(docx.getFileName().toString().replaceAll("\\.docx$", ".odt"));
        if (!Files.exists(made)) {
            throw new IOException("LibreOffice did not convert: " + Files.readString(log));
        }
        return OptionalInt.of(words(made));
    }

    private Optional<Process> office(Path docx, Path log) {
        var profile = folder.resolve("office-profile").toUri();
        var command =
                new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile,
                        "--headless",
                        "--convert-to",
                        "odt",
                        "--outdir",
                        folder.toString(),
                        docx.toString());
        try {
            return Optional.of(
                    command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int words(Path odt) throws IOException {
        try (var file = new ZipFile(odt.toFile());
                var meta = file.getInputStream(file.getEntry("meta.xml"))) {
            var found = COUNT.matcher(new String(meta.readAllBytes(), StandardCharsets.UTF_8));
            if (!found.find()) {
                throw new IOException("LibreOffice counted no words");
            }
            return Integer.parseInt(found.group(1));
        }
    }
}
