package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.event.Reason;

class FailureTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    org.apache.tika.exception.EncryptedDocumentException: document is encrypted | LOCKED
                    EncryptedDocumentException: DRM encrypted document is not yet supported | LOCKED_FOR_READERS
                    Provided decryption material is not compatible with the document | LOCKED_FOR_READERS
                    org.apache.tika.exception.UnsupportedFormatException: Word 2 | NOT_READABLE_TYPE
                    SAXParseException; DOCTYPE is disallowed when the feature is set | UNSAFE_CONTENT
                    SAXParseException: JAXP00010001: more than 20 entity expansions | UNSAFE_CONTENT
                    java.io.IOException: Zip bomb detected! The file would exceed | UNPACKED_SIZE
                    TikaException: Suspected zip bomb: 100 input bytes produced | UNPACKED_SIZE
                    RecordFormatException: Tried to allocate an array of length 2,000,000,000 | TOO_MUCH_MEMORY
                    java.io.IOException: Page tree root must be a dictionary | DAMAGED
                    anything else | DAMAGED
                    """)
    void theWordsOfAnExceptionSayWhy(String exception, Reason reason) {
        assertThat(Failure.of(exception).reason()).isEqualTo(reason);
    }
}
