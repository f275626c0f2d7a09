package org.stateviews.search.overview;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.index.PassageFields;

/**
 * Which passages with themes count as what a State says. Notes verbales and translations say
 * nothing that counts, and earlier texts do not count any more.
 */
final class CountedPassages {
    /** Kinds of documents that count. */
    static final List<DocumentKind> KINDS =
            List.of(DocumentKind.MAIN, DocumentKind.ANNEX, DocumentKind.SUMMARY);

    private CountedPassages() {}

    /**
     * Those of a call.
     *
     * @param state the only submitter whose passages are wanted, null for all
     */
    static Query of(CallId call, @Nullable SubmitterCode state) {
        var all =
                new ArrayList<>(
                        List.of(
                                term(PassageFields.CALL, FieldValue.of(call.value())),
                                term(PassageFields.CURRENT, FieldValue.of(true)),
                                Query.of(q -> q.exists(it -> it.field(PassageFields.THEME))),
                                anyOf(
                                        PassageFields.KIND,
                                        KINDS.stream()
                                                .map(it -> FieldValue.of(it.name()))
                                                .toList())));
        if (state != null) {
            all.add(term(PassageFields.STATE, FieldValue.of(state.value())));
        }
        return Query.of(q -> q.bool(bool -> bool.filter(all)));
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query anyOf(String field, List<FieldValue> values) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(any -> any.value(values))));
    }
}
