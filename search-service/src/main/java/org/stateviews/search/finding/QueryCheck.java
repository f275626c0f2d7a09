package org.stateviews.search.finding;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;

/** Turns what an address asks for into a search, or says which limit it passes and what helps. */
final class QueryCheck {
    private final FindingSettings settings;
    private final ConceptRecognition concepts;

    QueryCheck(FindingSettings settings, ConceptRecognition concepts) {
        this.settings = settings;
        this.concepts = concepts;
    }

    PassageQuery check(
            @Nullable String typed, boolean expand, FilterParameters filters, PageParameters part) {
        var text = typed == null ? "" : typed.strip();
        var words = QueryWords.parse(text);
        checkLength(text, words);
        int page = part.page() == null ? 0 : part.page();
        int size = part.size() == null ? settings.pageSize() : part.size();
        checkRange("size", size, 1, settings.maxPageSize());
        checkRange("page", page, 0, Integer.MAX_VALUE);
        checkDepth(page, size);
        var named = expand ? concepts.in(words) : NamedConcepts.none(words);
        return new PassageQuery(text, expand, named, filters.filters(), page, size);
    }

    /** Last page that can be asked for when pages have this size. */
    int lastPage(int size) {
        return settings.depth() / size - 1;
    }

    private void checkLength(String text, QueryWords words) {
        if (text.length() > settings.queryLength()) {
            throw refusal("query-too-long", "q", settings.queryLength());
        }
        if (words.clauses().size() > settings.queryWords()) {
            throw refusal("query-too-many-words", "q", settings.queryWords());
        }
    }

    private void checkDepth(int page, int size) {
        if ((page + 1L) * size > settings.depth()) {
            throw refusal("page-too-deep", "page", settings.depth());
        }
    }

    private static void checkRange(String field, int value, int from, int to) {
        if (value < from || value > to) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "out-of-range", field, from, to)
                    .with("field", field)
                    .exception();
        }
    }

    private static RuntimeException refusal(String code, String field, int limit) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, limit)
                .with("field", field)
                .with("limit", limit)
                .exception();
    }
}
