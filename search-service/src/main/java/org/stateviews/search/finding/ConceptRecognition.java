package org.stateviews.search.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;
import org.stateviews.search.finding.NamedConcepts.Slot;
import org.stateviews.search.finding.QueryClause.Form;
import org.stateviews.taxonomy.matching.ConceptFinder;
import org.stateviews.taxonomy.matching.NamedConcept;

/**
 * Says which concepts a query names. Only words written one after the other are looked at: whoever
 * sets a phrase in quotation marks, asks for a beginning or leaves something out wants exactly
 * that.
 */
final class ConceptRecognition {
    private static final String SIGN_OF_EXCLUSION = "(?<=^|\\s)[-−]+";

    /**
     * A query of more words is a text; with names added it would have more clauses than allowed.
     */
    private static final int WORDS_AT_MOST = 30;

    private final ConceptFinder finder;
    private final int conceptsAtMost;

    ConceptRecognition(ConceptFinder finder, int conceptsAtMost) {
        this.finder = finder;
        this.conceptsAtMost = conceptsAtMost;
    }

    /** Concepts beyond the limit are left as words; the answer says which were recognised. */
    NamedConcepts in(QueryWords query) {
        if (query.clauses().size() > WORDS_AT_MOST) {
            return NamedConcepts.none(query);
        }
        var slots = new ArrayList<Slot>();
        var rest = new ArrayList<QueryClause>();
        var run = new ArrayList<QueryClause>();
        for (var clause : query.clauses()) {
            if (clause.form() == Form.WORD && !clause.excluded()) {
                run.add(clause);
            } else {
                recognise(run, slots, rest);
                run.clear();
                rest.add(clause);
            }
        }
        recognise(run, slots, rest);
        return new NamedConcepts(slots, new QueryWords(rest));
    }

    private void recognise(List<QueryClause> run, List<Slot> slots, List<QueryClause> rest) {
        var text = String.join(" ", run.stream().map(QueryClause::text).toList());
        var languages = EnumSet.noneOf(OfficialLanguage.class);
        int done = 0;
        for (var same : byWords(finder.in(text)).entrySet()) {
            int place = text.indexOf(same.getKey(), done);
            if (place >= 0 && slots.size() < conceptsAtMost) {
                same.getValue().forEach(it -> languages.addAll(it.namedIn()));
                rest.addAll(meaningful(text.substring(done, place), languages));
                slots.add(new Slot(same.getValue()));
                done = place + same.getKey().length();
            }
        }
        rest.addAll(done == 0 ? run : meaningful(text.substring(done), languages));
    }

    private static Map<String, List<NamedConcept>> byWords(List<NamedConcept> named) {
        return named.stream()
                .collect(groupingBy(NamedConcept::words, LinkedHashMap::new, toList()));
    }

    /**
     * Words of what is left. A word that the concept's own language passes over, such as
     * <em>the</em> before it, is dropped: no passage of another language could have it.
     */
    private static List<QueryClause> meaningful(String text, Set<OfficialLanguage> languages) {
        return QueryWords.parse(text.replaceAll(SIGN_OF_EXCLUSION, "")).clauses().stream()
                .filter(it -> languages.stream().allMatch(in -> hasTerm(in, it.text())))
                .toList();
    }

    private static boolean hasTerm(OfficialLanguage language, String text) {
        try (var terms = LanguageAnalyzers.of(language).tokenStream("", text)) {
            terms.reset();
            return terms.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
