package org.stateviews.worker.recognition;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How pictures of pages are read, and the limits of that.
 *
 * @param scratch private folder for pictures, emptied at start
 * @param command Tesseract: a name on the path, or a path
 * @param processes how many pages are recognised side by side, each on one core
 * @param pagesPerRange pages that are given out as one piece of work
 * @param resolution dots per inch at which pages of a PDF are drawn
 * @param maxMegapixels millions of points that a picture may have; an A4 page has 8.7
 * @param timeout longest drawing, and then longest recognition, of one page
 * @param memoryMegabytes what a process that draws or recognises may use
 * @param leastConfidence average confidence below which the words count as none
 * @param sureConfidence average confidence with which no other language is tried
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.recognition", ignoreUnknownFields = false)
public record RecognitionSettings(
        @NotNull Path scratch,
        @NotBlank @DefaultValue("tesseract") String command,
        @Min(1) @DefaultValue("2") int processes,
        @Min(1) @Max(50) @DefaultValue("4") int pagesPerRange,
        @Min(100) @Max(600) @DefaultValue("300") int resolution,
        @Min(1) @Max(500) @DefaultValue("50") int maxMegapixels,
        @NotNull @DefaultValue("60s") Duration timeout,
        @Min(256) @DefaultValue("1024") int memoryMegabytes,
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.5") double leastConfidence,
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.85") double sureConfidence) {

    /** Work that takes longer is taken away and given to somebody else. */
    private static final Duration LONGEST = Duration.ofSeconds(590);

    @AssertTrue(message = "pages-per-range x 2 x timeout must stay below ten minutes")
    boolean isRangeInTime() {
        return timeout.multipliedBy(2L * pagesPerRange).compareTo(LONGEST) < 0;
    }

    long mostPoints() {
        return maxMegapixels * 1_000_000L;
    }
}
