package org.stateviews.taxonomy.matching;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;
import org.stateviews.taxonomy.matching.WordNeeds.Wanted;
import org.stateviews.taxonomy.matching.WordNeeds.Word;
import org.stateviews.taxonomy.matching.WordNeeds.WordsLike;

class WordNeedsTests {

    private final PatternParser parser =
            new PatternParser("text", LanguageAnalyzers.everyWord(OfficialLanguage.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    lamp; lamp
                    lamp beam; beam|lamp
                    lamp AND beam; beam + lamp
                    lamp AND (beam OR buoy); beam|buoy + lamp
                    "lamp beam"; beam + lamp
                    "lamp beam" OR buoy; buoy|lamp
                    +lamp beam; lamp
                    lamp NOT beam; lamp
                    lamp*; lamp*
                    fn:ordered(lamp fn:or(beam buoy)); beam|buoy + lamp
                    fn:maxgaps(3 fn:unordered(lamp beam)); beam + lamp
                    fn:or("lamp beam" fn:wildcard(buo*)); buo*|lamp
                    fn:notContaining(lamp beam); lamp
                    """)
    void aTextMustHoldOneWordOfEachSet(String pattern, String expected) throws Exception {
        assertThat(
                        WordNeeds.of(parser.parse(pattern)).stream()
                                .map(WordNeedsTests::written)
                                .sorted()
                                .collect(joining(" + ")))
                .isEqualTo(expected);
    }

    @Test
    void whatNeedsNoWordIsAskedOfAnyText() throws Exception {
        assertThat(WordNeeds.of(parser.parse("lamp OR *:*"))).isEmpty();
    }

    private static String written(Set<Wanted> set) {
        return set.stream().map(WordNeedsTests::written).sorted().collect(joining("|"));
    }

    private static String written(Wanted wanted) {
        return switch (wanted) {
            case Word it -> it.term().text();
            case WordsLike it -> it.written().replaceAll(".*?(\\w+\\*).*", "$1");
        };
    }
}
