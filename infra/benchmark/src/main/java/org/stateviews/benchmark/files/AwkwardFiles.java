package org.stateviews.benchmark.files;

import java.io.IOException;
import java.util.ArrayList;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Voice;

/** Sends every file of a list, one after the other, and holds each end against the list. */
public final class AwkwardFiles {

    private final Sending sending;
    private final FilesOptions options;
    private final Voice voice;

    /** Over a running platform that nobody else uses. */
    public AwkwardFiles(OwnPlatform platform, FilesOptions options, Voice voice) {
        this.sending = new Sending(platform);
        this.options = options;
        this.voice = voice;
    }

    /** Runs it to the end. */
    public FilesReport run() throws IOException, InterruptedException {
        var rows = new ArrayList<FilesReport.Row>();
        for (var specified : Specified.read(options.list())) {
            var ending = sending.send(options.folder(), specified);
            var row = new FilesReport.Row(specified, ending, Rules.judge(specified, ending));
            rows.add(row);
            voice.say(row.line());
        }
        return new FilesReport(rows);
    }
}
