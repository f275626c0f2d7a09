package org.stateviews.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentDelayed;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.worker.scanning.ClamdDaemon;

class ScanningIT extends WorkerIT {

    @Test
    void aCleanDocumentIsScannedBeforeItIsRead() {
        receive("78-237-8-LVA-1", 0, text("We are clean, and say so in this fictional text."));

        awaitSearchable("78-237-8-LVA-1", 0);

        var scan = awaitFact(DocumentScanned.class, "78-237-8-LVA-1");
        assertThat(scan.verdict()).isEqualTo(ScanVerdict.CLEAN);
        assertThat(scan.scanner()).startsWith("ClamAV 1.");
        assertThat(facts.indexOf(scan))
                .isLessThan(facts.indexOf(awaitFact(PagesRead.class, "78-237-8-LVA-1")));
    }

    @Test
    void whatTheScannerFindsIsHeldBackAndNeverRead() {
        receive("78-237-8-LTU-1", 0, text("Our views. " + ClamdDaemon.HARMFUL));
        receive("78-237-8-LTU-2", 0, text("Our views, in a file without anything harmful."));
        awaitSearchable("78-237-8-LTU-2", 0);

        var ended = awaitFact(DocumentNotRead.class, "78-237-8-LTU-1");

        assertThat(ended.code()).isEqualTo(Reason.MALWARE.code());
        assertThat(awaitFact(DocumentScanned.class, "78-237-8-LTU-1").signature())
                .isEqualTo(ClamdDaemon.SIGNATURE);
        assertThat(facts)
                .noneMatch(it -> it instanceof PagesRead && it.key().equals("78-237-8-LTU-1"));
        assertThat(passages("78-237-8-LTU-1")).isEmpty();
    }

    @Test
    void withoutTheScannerEverythingWaitsAndGoesOnByItself() {
        SCANNER.kill();
        receive("78-237-8-EST-1", 0, text("We wait for the virus scan in this fictional text."));
        awaitFact(DocumentDelayed.class, "78-237-8-EST-1");
        assertThat(facts)
                .noneMatch(it -> it instanceof PagesRead && it.key().equals("78-237-8-EST-1"));

        SCANNER.start();

        assertThat(awaitSearchable("78-237-8-EST-1", 0).passages()).isEqualTo(1);
    }
}
