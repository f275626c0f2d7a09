package org.stateviews.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.stateviews.example.ExampleSite;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Identity and two sites, on ports of their own, over one folder. */
final class RunningPlatform implements AutoCloseable {

    final URI identity = address();
    final URI missions = address();
    final URI desk = address();
    private final Path folder;
    private ConfigurableApplicationContext provider;
    private final ConfigurableApplicationContext missionSite;
    private final ConfigurableApplicationContext deskSite;

    RunningPlatform(Path folder) {
        this.folder = folder;
        provider = startIdentity();
        missionSite = startSite(missions, "submission-api", "SV_MISSION");
        deskSite = startSite(desk, "search-service", "SV_DESK");
    }

    String password(String account) {
        try {
            var text = Files.readString(folder.resolve("accounts.json"));
            return JsonMapper.shared()
                    .readValue(text, new TypeReference<Map<String, String>>() {})
                    .getOrDefault(account, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restartIdentity() {
        provider.close();
        provider = startIdentity();
    }

    private ConfigurableApplicationContext startIdentity() {
        return new SpringApplicationBuilder(IdentityApplication.class)
                .run(
                        "--server.port=" + identity.getPort(),
                        "--stateviews.identity.issuer=" + identity,
                        "--stateviews.identity.accounts=" + folder.resolve("accounts.json"),
                        "--stateviews.identity.keys=" + folder.resolve("keys"),
                        "--stateviews.links.submission-api=" + missions,
                        "--stateviews.links.search-service=" + desk);
    }

    private ConfigurableApplicationContext startSite(URI base, String client, String cookie) {
        return new SpringApplicationBuilder(ExampleSite.class)
                .run(
                        "--server.port=" + base.getPort(),
                        "--spring.application.name=" + client,
                        "--stateviews.security.session-cookie=" + cookie,
                        "--stateviews.security.client-id=" + client,
                        "--stateviews.identity.issuer=" + identity);
    }

    private static URI address() {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        deskSite.close();
        missionSite.close();
        provider.close();
    }
}
