package org.stateviews.search.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stateviews.search.finding.QueryClause.Form;

/**
 * What a person typed, taken apart: words, {@code "phrases"}, {@code prefix*} and any of them
 * excluded by a hyphen before it. It is taken apart here and not by the search engine because an
 * exclusion has to hold in every language's analysis at once. Nothing is a syntax error: a
 * quotation mark without a partner counts as none, and what holds neither letter nor digit is
 * passed over.
 */
record QueryWords(List<QueryClause> clauses) {
    private static final String QUOTES = "\"“”„‟«»「」『』";
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?<not>[-−]*)(?:[%1$s](?<phrase>[^%1$s]*)[%1$s]|(?<word>[^\\s\\p{Z}%1$s]+))"
                            .formatted(QUOTES));
    private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    QueryWords {
        clauses = List.copyOf(clauses);
    }

    static QueryWords parse(String typed) {
        var clauses = new ArrayList<QueryClause>();
        var matcher = CLAUSE.matcher(typed);
        while (matcher.find()) {
            var clause = clause(matcher);
            if (MEANS_SOMETHING.matcher(clause.text()).find()) {
                clauses.add(clause);
            }
        }
        return new QueryWords(clauses);
    }

    List<QueryClause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    List<QueryClause> excluded() {
        return clauses.stream().filter(QueryClause::excluded).toList();
    }

    private static QueryClause clause(Matcher matcher) {
        boolean excluded = !matcher.group("not").isEmpty();
        var phrase = matcher.group("phrase");
        if (phrase != null) {
            return new QueryClause(Form.PHRASE, phrase.strip(), excluded);
        }
        var word = matcher.group("word");
        return word.endsWith("*")
                ? new QueryClause(Form.PREFIX, prefix(word), excluded)
                : new QueryClause(Form.WORD, word, excluded);
    }

    /** Lower case, as every analysis keeps its words; a prefix is looked up without analysis. */
    private static String prefix(String word) {
        return word.replaceAll("\\*+$", "").toLowerCase(Locale.ROOT);
    }
}
