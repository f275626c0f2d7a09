package org.stateviews.local.scheme;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stateviews.local.state.StateFile;
import org.stateviews.local.token.TokenDoor;

/**
 * What was asked about the scheme of a folder.
 *
 * @param folder where its files lie
 * @param number value of the one option that a question has
 * @param data folder of the platform that is asked
 */
record SchemeQuestion(Path folder, int number, Path data) {

    /**
     * Reads {@code FOLDER [--option N] [--data DIR]}.
     *
     * @param usage what is said when the words are others
     * @throws NotTriedException then
     */
    static SchemeQuestion parse(List<String> words, String option, int otherwise, String usage) {
        if (words.size() % 2 == 0) {
            throw new NotTriedException(usage);
        }
        var data = Path.of(System.getProperty("stateviews.home", ".")).resolve(".stateviews");
        int number = otherwise;
        for (int i = 1; i < words.size(); i += 2) {
            var value = words.get(i + 1);
            if (words.get(i).equals("--data")) {
                data = Path.of(value);
            } else if (words.get(i).equals(option) && value.matches("\\d{1,9}")) {
                number = Integer.parseInt(value);
            } else {
                throw new NotTriedException(usage);
            }
        }
        return new SchemeQuestion(Path.of(words.getFirst()), number, data);
    }

    /** Text of each file of the scheme by its name. */
    Map<String, String> files() {
        return SchemeFolder.files(folder);
    }

    /** Where the running platform is asked. */
    TrialDoor door() throws InterruptedException {
        var missing = "no platform runs over " + data;
        var addresses =
                StateFile.in(data).addresses().orElseThrow(() -> new NotTriedException(missing));
        var token =
                new TokenDoor(addresses.identity(), data.resolve("accounts.json")).token("admin");
        return new TrialDoor(addresses.worker(), token);
    }
}
