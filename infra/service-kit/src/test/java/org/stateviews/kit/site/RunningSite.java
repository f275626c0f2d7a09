package org.stateviews.kit.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** The example site on a port of its own, with a client that follows no redirect by itself. */
final class RunningSite implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    RunningSite(String issuer, String... properties) {
        context =
                new SpringApplicationBuilder(ExampleSite.class)
                        .properties(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "spring.application.name=example",
                                "spring.main.banner-mode=off",
                                "stateviews.demo=true",
                                "stateviews.security.session-cookie=SV_EXAMPLE",
                                "stateviews.security.client-id=example",
                                "spring.servlet.multipart.max-file-size=1KB",
                                "spring.servlet.multipart.max-request-size=2KB",
                                "management.endpoint.health.probes.enabled=true",
                                "stateviews.identity.issuer=" + issuer)
                        .properties(properties)
                        .run();
    }

    String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    WebApplicationContext context() {
        return (WebApplicationContext) context;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the site does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
