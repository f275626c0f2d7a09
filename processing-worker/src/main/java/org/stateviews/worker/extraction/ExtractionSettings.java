package org.stateviews.worker.extraction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.stateviews.contracts.event.Ordinals;

/**
 * Limits of the process that opens files, each of them recorded where it cuts.
 *
 * @param scratch private folder for working copies, emptied at start
 * @param timeout longest reading of one document
 * @param start longest start of the reading process
 * @param memoryMegabytes heap of the reading process
 * @param maxCharacters characters read per document; 5 million are some 2,000 pages and fit the
 *     worker's heap several times
 * @param maxEmbedded files inside a document that become documents of their own; more are spoken of
 * @param maxAttached how large they are together
 * @param attempts how often a document is tried when the reading process dies
 * @param requireIsolation whether to read only where the kernel grants a process without network
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.extraction", ignoreUnknownFields = false)
public record ExtractionSettings(
        @NotNull Path scratch,
        @DefaultValue("100s") Duration timeout,
        @DefaultValue("60s") Duration start,
        @Min(128) @DefaultValue("512") int memoryMegabytes,
        @Min(1000) @DefaultValue("5000000") int maxCharacters,
        @Min(0) @Max(Ordinals.MOST) @DefaultValue("99") int maxEmbedded,
        @DefaultValue("200MB") DataSize maxAttached,
        @Min(1) @DefaultValue("3") int attempts,
        @DefaultValue("true") boolean requireIsolation) {}
