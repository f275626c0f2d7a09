package org.stateviews.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.stateviews.local.client.SubmissionClient;
import org.stateviews.local.process.FreePorts;
import org.stateviews.local.token.Passwords;
import org.stateviews.local.token.TokenDoor;

/**
 * The platform as {@code infra/up --detach --demo} starts it, on free ports over data of its own;
 * one for all journeys, stopped with the JVM.
 */
final class Platform {

    private static final Path HOME =
            Path.of(System.getProperty("stateviews.home", "../..")).toAbsolutePath().normalize();
    private static final List<String> PORTS =
            List.of(
                    "SUBMISSION",
                    "SEARCH",
                    "IDENTITY",
                    "WORKER",
                    "KAFKA",
                    "KAFKA_CONTROLLER",
                    "ELASTICSEARCH",
                    "ELASTICSEARCH_TRANSPORT",
                    "SUBMISSION_MANAGEMENT",
                    "SEARCH_MANAGEMENT");

    private static final Platform SHARED = new Platform();

    private final Path data = HOME.resolve("infra/acceptance/target/platform");
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private Platform() {
        var free = FreePorts.find(PORTS.size());
        for (int i = 0; i < PORTS.size(); i++) {
            ports.put(PORTS.get(i), free.get(i));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> script("down", "--data", "" + data)));
        print(script("up", "--detach", "--demo", "--fresh", "--data", "" + data));
    }

    /** Starts it at the first call. */
    static Platform running() {
        return SHARED;
    }

    /** Stops everything and starts it again over the same data. */
    void restart() {
        script("down", "--data", "" + data);
        tokens.clear();
        print(script("up", "--detach", "--data", "" + data));
    }

    /** What {@code infra/proof} says; it fails when something does not agree. */
    String proof() {
        return script("proof", "--data", "" + data);
    }

    Path data() {
        return data;
    }

    static Path samples() {
        return HOME.resolve("infra/local/samples");
    }

    String submissionApi() {
        return "http://localhost:" + ports.get("SUBMISSION");
    }

    String searchService() {
        return "http://localhost:" + ports.get("SEARCH");
    }

    String kafka() {
        return "127.0.0.1:" + ports.get("KAFKA");
    }

    String password(String account) {
        return Passwords.in(data.resolve("accounts.json")).of(account).orElseThrow();
    }

    /** Bearer token of an account; fetched anew whenever the platform was started again. */
    String token(String account) {
        return tokens.computeIfAbsent(
                account,
                it ->
                        new TokenDoor(
                                        "http://localhost:" + ports.get("IDENTITY"),
                                        data.resolve("accounts.json"))
                                .token(it));
    }

    SubmissionClient client() {
        return new SubmissionClient(submissionApi());
    }

    HttpResponse<String> get(String address, String account) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token(account))
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Process of a child by a word of its command line. */
    ProcessHandle process(String word) {
        return ProcessHandle.allProcesses()
                .filter(it -> commandLine(it).contains(data.toString()))
                .filter(it -> commandLine(it).contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no process " + word));
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    /** Runs one of the scripts in {@code infra/}, whose output must end by itself. */
    private String script(String name, String... words) {
        var command = new java.util.ArrayList<>(List.of(HOME.resolve("infra/" + name).toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SV_BUILT", "yes");
        ports.forEach((port, number) -> builder.environment().put("SV_PORT_" + port, "" + number));
        try {
            var process = builder.start();
            var output =
                    new String(
                            process.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("infra/" + name + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void print(String output) {
        output.lines().map(line -> "    " + line).forEach(System.out::println);
    }
}
