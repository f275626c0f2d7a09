package org.stateviews.submissionapi.receipt;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys that sign receipts live.
 *
 * @param keys folder of {@code <key id>.pkcs8} and {@code <key id>.x509} files; made at first
 *     start, shared by all instances, never emptied: old keys verify old receipts
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.receipt", ignoreUnknownFields = false)
record ReceiptSettings(@NotNull Path keys) {}
