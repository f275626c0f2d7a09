package org.stateviews.language;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.stateviews.contracts.language.OfficialLanguage;

/** A real index of one text, asked as Elasticsearch asks: all words, or the words as a phrase. */
record Searching(Analyzer analyzer) {

    static Searching in(OfficialLanguage language) {
        return new Searching(LanguageAnalyzers.of(language));
    }

    /** Whether the text holds every word of the query. */
    boolean finds(String query, String text) {
        return matches(builder().createBooleanQuery("text", query, MUST), text);
    }

    /** Whether the text holds the words of the query in a row. */
    boolean findsPhrase(String query, String text) {
        return matches(builder().createPhraseQuery("text", query), text);
    }

    /** Whether each of two words finds the other. */
    boolean bringsTogether(String one, String other) {
        return finds(one, other) && finds(other, one);
    }

    private QueryBuilder builder() {
        var builder = new QueryBuilder(analyzer);
        builder.setAutoGenerateMultiTermSynonymsPhraseQuery(true);
        return builder;
    }

    private boolean matches(Query query, String text) {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                var document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(directory)) {
                return new IndexSearcher(reader).count(query) == 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
