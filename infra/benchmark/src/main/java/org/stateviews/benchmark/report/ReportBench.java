package org.stateviews.benchmark.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stateviews.benchmark.corpus.Reply;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.platform.PeakMemory;
import org.stateviews.benchmark.report.ReportFigures.Replies;
import org.stateviews.benchmark.report.ReportFigures.Spent;
import org.stateviews.benchmark.report.ReportFigures.Support;
import org.stateviews.benchmark.report.ReportFigures.Times;
import org.stateviews.benchmark.report.ReportFigures.Words;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Voice;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;

/** Has Member States reply, an editor begin a report and take it as a Word file. */
public final class ReportBench {

    private static final long SEED = 8;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final OwnPlatform platform;
    private final ReportOptions options;
    private final Voice voice;
    private final Room room;

    /** Over a fresh platform that nobody else uses. */
    public ReportBench(OwnPlatform platform, ReportOptions options, Voice voice) {
        this.platform = platform;
        this.options = options;
        this.voice = voice;
        this.room = new Room(platform);
    }

    /** Runs it to the end. */
    public ReportFigures run() throws IOException, InterruptedException {
        var replies = replies();
        voice.say("%d missions hand in fictional views".formatted(replies.size()));
        int passages = read(handedIn(replies));
        var service = platform.process(Part.SEARCH_SERVICE).orElseThrow();
        PeakMemory.forget(service);
        voice.say("all %d passages can be found; an editor begins a report".formatted(passages));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var drafting = Stopwatch.of(service);
        var report = room.begin();
        var draft = drafting.spent();
        voice.say("the draft is there; the editor takes it as a Word file");
        var docx = platform.data().resolve("report.docx");
        var id = report.path("report").asString();
        var first = taken(service, id, docx);
        var again = taken(service, id, docx);
        long memory = PeakMemory.of(service);
        voice.say("looking for %d blocks' evidence".formatted(report.path("blocks").size()));
        var count = new EvidenceCount(room).of(report);
        voice.say("counting words");
        int words = room.report(id, "/words").path("all").asInt();
        return new ReportFigures(
                new Replies(
                        replies.size(), replies.stream().mapToInt(Reply::pages).sum(), passages),
                new Times(draft, first, again, load),
                new Support(
                        count.sentences(),
                        count.supported(),
                        count.fromCall(),
                        count.own(),
                        count.pieces(),
                        count.wrong()),
                new Words(words, new OfficeCount(platform.data()).of(docx)),
                memory);
    }

    private Spent taken(ProcessHandle service, String report, Path file)
            throws IOException, InterruptedException {
        var taking = Stopwatch.of(service);
        room.docx(report, file);
        return taking.spent();
    }

    private List<Reply> replies() {
        return States.all().stream()
                .filter(it -> it.status() == StateStatus.MEMBER_STATE)
                .map(State::code)
                .limit(options.states())
                .map(it -> Reply.of(SEED, it))
                .toList();
    }

    private List<String> handedIn(List<Reply> replies) throws IOException {
        var references = new ArrayList<String>();
        var folder = Files.createDirectories(platform.data().resolve("replies"));
        for (var reply : replies) {
            Path file = folder.resolve("views-" + reply.state().value() + ".txt");
            references.add(room.handIn(reply, Files.write(file, reply.bytes())));
        }
        return references;
    }

    /** Waits until all can be found, and counts their passages. */
    private int read(List<String> references) throws IOException, InterruptedException {
        int passages = 0;
        for (var reference : references) {
            while (!room.searchable(reference)) {
                Pause.of(LOOK_AGAIN);
            }
            passages += room.passages(reference).size();
        }
        return passages;
    }
}
