package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.worker.outcome.ReadPage;

/** Letters and a picture on one page: which of them is what the page says. */
class StampedPageTests {

    private static final String STAMP = "Received 4 May, page 3 of 12";

    @Test
    void aScanWithAStampWaitsAndKeepsItsLetters() {
        var page = only(new TypesetPages().picture(0, 0, 595, 842).line(72, 40, STAMP));

        assertThat(page.status()).isEqualTo(PageStatus.WAITING);
        assertThat(page.blocks()).extracting(it -> it.text()).containsExactly(STAMP);
    }

    @Test
    void aScanInStripsIsOnePictureAllTheSame() {
        var page = new TypesetPages();
        for (int strip = 0; strip < 10; strip++) {
            page.picture(30, 80 * strip, 530, 80);
        }

        assertThat(only(page.line(72, 40, STAMP)).status()).isEqualTo(PageStatus.WAITING);
    }

    @Test
    void aLayerOfUnseenTextIsTextHoweverShort() {
        var page = new TypesetPages().picture(0, 0, 595, 842).unseen(true).line(72, 100, STAMP);

        assertThat(only(page).status()).isEqualTo(PageStatus.TEXT);
    }

    @Test
    void textUnderThePictureIsALayerToo() {
        var page = new TypesetPages().line(72, 100, STAMP).picture(0, 0, 595, 842);

        assertThat(only(page).status()).isEqualTo(PageStatus.TEXT);
    }

    @Test
    void aPictureOnAPageOfTextIsAPicture() {
        var small = new TypesetPages().picture(100, 100, 300, 300).line(72, 40, STAMP);
        var written = new TypesetPages().picture(0, 0, 595, 842);
        for (int line = 0; line < 8; line++) {
            written.line(72, 40 + 12 * line, STAMP);
        }

        assertThat(List.of(only(small), only(written)))
                .extracting(ReadPage::status)
                .containsOnly(PageStatus.TEXT);
    }

    private static ReadPage only(TypesetPages page) {
        return page.read().getFirst();
    }
}
