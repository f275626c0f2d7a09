package org.stateviews.local.servers;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stateviews.local.process.LogTail;

/** Runs the first half of {@code bin/elasticsearch}, which reads the configuration and ends. */
final class ElasticsearchPreparer {

    private final ServersHome home;
    private final ElasticsearchFolders folders;
    private final Path log;

    ElasticsearchPreparer(ServersHome home, ElasticsearchFolders folders, Path log) {
        this.home = home;
        this.folders = folders;
        this.log = log;
    }

    /**
     * @throws UncheckedIOException when it fails; the message ends with its reason
     */
    LaunchDescriptor prepare(Unprivileged user) {
        var command = new ArrayList<>(user.wrapper());
        command.addAll(java());
        var builder =
                new ProcessBuilder(command)
                        .directory(home.elasticsearch().toFile())
                        .redirectError(Redirect.appendTo(log.toFile()));
        builder.environment().put("ES_HOME", home.elasticsearch().toString());
        builder.environment().put("ES_PATH_CONF", folders.configuration().toString());
        builder.environment().put("ES_TMPDIR", folders.temporary().toString());
        builder.environment().put("ES_REDIRECT_STDOUT_TO_STDERR", "true");
        builder.environment().keySet().removeAll(List.of("ES_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
        try (var out = new DataInputStream(builder.start().getInputStream())) {
            return LaunchDescriptor.read(out);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Elasticsearch was not prepared:\n" + LogTail.of(log), e);
        }
    }

    private List<String> java() {
        var elasticsearch = home.elasticsearch();
        return JavaProgram.command(
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dcli.name=server",
                        "-Dcli.libs=lib/tools/server-cli",
                        "-Des.path.home=" + elasticsearch,
                        "-Des.path.conf=" + folders.configuration(),
                        "-Des.distribution.type=zip",
                        "-Des.java.type=ES_JAVA_HOME",
                        "-cp",
                        "%1$s/lib/*:%1$s/lib/cli-launcher/*".formatted(elasticsearch),
                        "org.elasticsearch.launcher.CliToolLauncher"));
    }
}
