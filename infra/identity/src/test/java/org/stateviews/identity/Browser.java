package org.stateviews.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without script: cookies, redirects, and forms with their hidden token. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /** One answer, redirects included. */
    HttpResponse<String> ask(URI address) {
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8"));
    }

    /** The page at the end of all redirects. */
    HttpResponse<String> open(URI address) {
        return follow(ask(address));
    }

    /** Sends the form of the page shown and follows. */
    HttpResponse<String> submit(
            HttpResponse<String> page, String action, Map<String, String> fields) {
        return follow(post(page, action, fields));
    }

    HttpResponse<String> post(
            HttpResponse<String> page, String action, Map<String, String> fields) {
        var token = TOKEN.matcher(page.body());
        var hidden = token.find() ? "_csrf=" + encode(token.group(1)) + "&" : "";
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(page.uri().resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(hidden + body)));
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        var current = answer;
        for (int hops = 0; hops < 10 && current.statusCode() / 100 == 3; hops++) {
            current = ask(current.uri().resolve(location(current)));
        }
        return current;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
