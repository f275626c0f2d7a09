package org.stateviews.benchmark.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Voice;
import org.stateviews.local.client.SubmissionClient;

/** Fills the platform with fictional texts, each passage with a number of its own. */
final class Filling {

    private static final int PASSAGES_PER_TEXT = 500;
    private static final List<String> STATES = List.of("BTN", "FJI", "GUY", "LSO", "MLT", "TUV");
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final OwnPlatform platform;
    private final Sites sites;
    private final Voice voice;
    private int made;

    Filling(OwnPlatform platform, Sites sites, Voice voice) {
        this.platform = platform;
        this.sites = sites;
        this.voice = voice;
    }

    /** Hands in texts until there are so many passages, and returns once all can be found. */
    List<String> fill(int passages) throws IOException, InterruptedException {
        var references = new ArrayList<String>();
        while (made * PASSAGES_PER_TEXT < passages) {
            references.add(handIn(PASSAGES_PER_TEXT));
        }
        voice.say("%d texts handed in; waiting until all are searchable".formatted(made));
        for (var reference : references) {
            while (!searchable(reference)) {
                Pause.of(LOOK_AGAIN);
            }
        }
        return references;
    }

    /** Hands in one text and gives its reference. */
    String handIn(int passages) throws IOException {
        int number = made++;
        var state = STATES.get(number % STATES.size());
        var file = Files.createTempFile("views", ".txt");
        try {
            Files.writeString(file, text(number, passages));
            return new SubmissionClient(platform.submissionApi())
                    .submit(
                            "/calls/78-237-8/submissions",
                            platform.token("mission." + state.toLowerCase(Locale.ROOT)),
                            "rebuild-" + number,
                            metadata(number, file),
                            List.of(file))
                    .get("reference")
                    .asString();
        } finally {
            Files.delete(file);
        }
    }

    private boolean searchable(String reference) throws IOException, InterruptedException {
        return sites.submissions("/submissions/" + reference)
                .get("status")
                .asString()
                .equals("SEARCHABLE");
    }

    private static String metadata(int number, Path file) {
        return """
        {"title": "Fictional views %d", "publication": "PUBLIC",
         "documents": [{"file": "%s", "kind": "MAIN", "language": "en"}]}
        """
                .formatted(number, file.getFileName());
    }

    private static String text(int number, int passages) {
        return IntStream.rangeClosed(1, passages)
                .mapToObj(
                        it ->
                                """
                                %d. In this fictional text number %d, paragraph %d, the State holds \
                                that norms of responsible behaviour, confidence-building measures \
                                and capacity-building support one another, and it would welcome \
                                further exchanges on how international law applies to the use of \
                                information and communications technologies.
                                """
                                        .formatted(it, number, it))
                .collect(Collectors.joining("\n"));
    }
}
