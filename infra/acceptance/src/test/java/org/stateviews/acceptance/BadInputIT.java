package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.platform.Part;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the door says to a program like curl; the smaller cases are in submission-api's own tests.
 */
class BadInputIT {

    private final Platform platform = Platform.running();

    @Test
    void aFileOf201MegabytesHearsWhyItIsRefused() throws Exception {
        var file = sparse(201L << 20);

        var answer = curl(List.of("-F", "file=@" + file + ";filename=large.docx"));

        assertThat(answer.status()).isEqualTo(413);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("too-large");
        assertThat(problem.get("detail").asString()).contains("200");
    }

    @Test
    void aFileOf200MegabytesIsTakenInWithoutFillingTheMemory() throws Exception {
        var before = residentMegabytes();

        var answer = curl(List.of("-F", "file=@" + sparse(200L << 20) + ";filename=large.docx"));

        System.out.printf(
                "    200 MB taken in; submission-api holds %d MB, %d MB before%n",
                residentMegabytes(), before);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(residentMegabytes()).isLessThan(before + 200);
    }

    private long residentMegabytes() throws IOException {
        var status = Path.of("/proc/" + platform.process(Part.SUBMISSION_API).pid() + "/status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Begins like a Word file and holds nothing but zeros, so that reading it ends at once. */
    static Path sparse(long bytes) throws IOException {
        var file = Files.createTempFile("stateviews-large", ".docx");
        file.toFile().deleteOnExit();
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(bytes);
            content.write(new byte[] {'P', 'K', 3, 4});
        }
        return file;
    }

    private record Answer(int status, String body) {}

    private Answer curl(List<String> form) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                "curl",
                                "-sS",
                                "-w",
                                "\n%{http_code}",
                                "-H",
                                "Authorization: Bearer " + platform.token("mission.bgd")));
        command.addAll(form);
        command.add(platform.submissionApi() + "/api/v1/calls/78-237-8/submissions");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        int end = output.lastIndexOf('\n');
        return new Answer(Integer.parseInt(output.substring(end + 1)), output.substring(0, end));
    }
}
