package org.stateviews.benchmark.files;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stateviews.benchmark.files.Judgement.Mark;

/** How every file ended, by category, and whether that is as expected. */
public record FilesReport(List<Row> rows) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    public FilesReport {
        rows = List.copyOf(rows);
    }

    /** A file with its end. */
    record Row(Specified specified, Ending ending, Judgement judgement) {

        String line() {
            var why = judgement.why().isEmpty() ? "" : "  [" + judgement.why() + "]";
            return String.format(
                    Locale.ROOT,
                    "  %-5s %-46s %6.1f s %5d MB  %s%s",
                    judgement.mark().label(),
                    shortened(specified.name()),
                    ending.took().toMillis() / 1000.0,
                    ending.peak(),
                    ending.summary(),
                    why);
        }

        private static String shortened(String name) {
            return name.length() <= 46 ? name : name.substring(0, 20) + "…" + tail(name);
        }

        private static String tail(String name) {
            return name.substring(name.length() - 25);
        }
    }

    /** Whether every file ended as expected, in time, and nothing was started again. */
    public boolean good() {
        return rows.stream().allMatch(it -> it.judgement().good()) && list(this::slow).isEmpty();
    }

    /** Table by category, sums, and what went wrong around the files. */
    public String text() {
        var categories = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            categories
                    .computeIfAbsent(
                            row.specified().category() + ": " + row.specified().expected(),
                            it -> new java.util.ArrayList<>())
                    .add(row);
        }
        var table = new StringBuilder();
        categories.forEach(
                (category, its) -> {
                    table.append(category).append('\n');
                    its.forEach(row -> table.append(row.line()).append('\n'));
                });
        return table + "\n" + sums();
    }

    private String sums() {
        return """
        as expected        %4d of %d
        falls short        %4d
        otherwise          %4d
        worker restarts    %s
        reader restarts    %s
        stuck              %s
        longer than 120 s  %s
        """
                .formatted(
                        count(Mark.AS_EXPECTED),
                        rows.size(),
                        count(Mark.FALLS_SHORT),
                        count(Mark.OTHERWISE),
                        list(it -> it.ending().restarts().worker()),
                        list(it -> it.ending().restarts().reader()),
                        list(it -> it.ending().stuck()),
                        list(this::slow));
    }

    private boolean slow(Row row) {
        return row.ending().took().compareTo(LONGEST) > 0;
    }

    private long count(Mark mark) {
        return rows.stream().filter(it -> it.judgement().mark() == mark).count();
    }

    private List<String> list(Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .map(it -> it.specified().name())
                .collect(Collectors.toUnmodifiableList());
    }
}
