package org.stateviews.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.ChildCommand;
import org.stateviews.local.process.Children;
import org.stateviews.local.process.HttpReach;
import org.stateviews.local.process.LogTail;
import org.stateviews.local.process.Program;

/**
 * Elasticsearch as it is released, with the language plugin, one node without security on loopback.
 * As root it runs as another user, since it refuses root.
 */
public final class ElasticsearchServer implements Program {

    private final ServersHome home;
    private final ElasticsearchSettings settings;
    private final ElasticsearchFolders folders;

    /** A node over a data folder; nothing runs yet. */
    public ElasticsearchServer(ServersHome home, ElasticsearchSettings settings) {
        this.home = home;
        this.settings = settings;
        this.folders = new ElasticsearchFolders(settings.data());
    }

    /** Address for clients. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(), settings.transportPort());
    }

    @Override
    public Child start() {
        return start(Unprivileged.here());
    }

    @Override
    public boolean ready() {
        return HttpReach.answers(
                url().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    Child start(Unprivileged user) {
        folders.create();
        folders.configure(settings);
        user.own(settings.data());
        var launch = new ElasticsearchPreparer(home, folders, settings.log()).prepare(user);
        var child =
                Children.start(
                        new ChildCommand(
                                name(),
                                launch.command(),
                                Path.of(launch.folder()),
                                launch.environment(),
                                settings.log(),
                                user.wrapper()));
        try {
            child.send(launch.serverArguments());
            return child;
        } catch (IOException e) {
            child.kill();
            throw new UncheckedIOException(
                    "Elasticsearch ended at once:\n" + LogTail.of(child.log()), e);
        }
    }
}
