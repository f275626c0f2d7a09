package org.stateviews.local.supervisor;

import java.nio.file.Path;
import org.stateviews.local.state.StateFile;

/**
 * Where a platform lives.
 *
 * @param project root of the checkout, with the built services
 * @param data folder of everything it keeps
 * @param ports where it listens
 */
record Site(Path project, DataFolder data, Ports ports) {

    Site {
        project = project.toAbsolutePath().normalize();
    }

    /**
     * Opens the data folder, unless that would be in vain.
     *
     * @throws UpFailure when the disk is full or the folder is not for this release
     */
    void open(Voice voice) {
        new DataDisk(data.root()).check();
        if (data.open()) {
            voice.say(
                    "%s was of an older release; it is brought up to date".formatted(data.root()));
        }
    }

    PidFile pidFile() {
        return new PidFile(data.of("supervisor.pid"));
    }

    StateFile state() {
        return StateFile.in(data.root());
    }

    Path samples() {
        return project.resolve("infra/local/samples");
    }

    StateFile.Addresses addresses() {
        return new StateFile.Addresses(
                ports.web().identityAddress(),
                ports.web().submissionAddress(),
                ports.web().searchAddress(),
                ports.workerAddress());
    }
}
