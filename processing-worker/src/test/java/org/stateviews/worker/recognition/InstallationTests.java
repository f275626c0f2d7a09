package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstallationTests {

    @Test
    void whatIsMissingForTheSixLanguagesIsNamed() {
        var there =
                Installation.of(
                        "tesseract 5.3.0\n leptonica-1.82.0\n",
                        "List of available languages in \"/usr/share/tessdata/\" (4):\neng\nfra\nchi_sim\nosd\n");

        assertThat(there.version()).isEqualTo("tesseract 5.3.0");
        assertThat(there.models()).containsExactlyInAnyOrder("eng", "fra", "chi_sim", "osd");
        assertThat(there.missing()).containsExactly("spa", "rus", "ara");
    }
}
