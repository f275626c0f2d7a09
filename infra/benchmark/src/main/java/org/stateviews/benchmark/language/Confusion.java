package org.stateviews.benchmark.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.stateviews.contracts.language.OfficialLanguage;

/** What the texts of one language were taken for. */
record Confusion(String known, List<Told> told) {

    Confusion {
        told = List.copyOf(told);
    }

    /** One row for each language, the official ones first. */
    static List<Confusion> rows(List<Told> all) {
        return all.stream().collect(Collectors.groupingBy(Told::known)).entrySet().stream()
                .map(it -> new Confusion(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparing((Confusion it) -> !it.official())
                                .thenComparing(Confusion::known))
                .toList();
    }

    boolean official() {
        return OfficialLanguage.ofCode(known).isPresent();
    }

    /** How many were taken for what a column stands for. */
    long in(String column) {
        return told.stream().filter(it -> it.column().equals(column)).count();
    }

    long right() {
        return told.stream().filter(Told::right).count();
    }
}
