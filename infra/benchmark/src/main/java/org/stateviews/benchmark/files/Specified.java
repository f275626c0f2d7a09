package org.stateviews.benchmark.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A file and how it must end: a row of the list.
 *
 * @param file path below the folder
 * @param password as the list gives it; in brackets it is a remark
 * @param expected sentence of the list; "same" stands for the one before it in its category
 */
record Specified(String file, String category, String password, String expected) {

    /**
     * Rows in the order of the list.
     *
     * @throws IllegalArgumentException when a column is missing
     */
    static List<Specified> read(Path list) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        var rows = new ArrayList<Specified>();
        var before = new HashMap<String, String>();
        try (var csv = CSVParser.parse(list, StandardCharsets.UTF_8, format)) {
            for (var row : csv) {
                var category = row.get("category");
                var said = row.get("expected").strip();
                var expected =
                        said.startsWith("same")
                                ? before.getOrDefault(category, "") + said.substring(4)
                                : said;
                before.putIfAbsent(category, expected);
                rows.add(new Specified(row.get("file"), category, row.get("password"), expected));
            }
        }
        return rows;
    }

    String name() {
        return String.valueOf(Path.of(file).getFileName());
    }

    /** Password to send along, empty when none is known; of several the first. */
    Optional<String> knownPassword() {
        return Optional.of(password.split(" / ")[0].strip())
                .filter(it -> !it.isEmpty() && !it.startsWith("("));
    }
}
