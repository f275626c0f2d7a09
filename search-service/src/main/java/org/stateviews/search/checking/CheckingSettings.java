package org.stateviews.search.checking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a report is held against.
 *
 * @param wordLimit of the Secretariat's own text: 8,500 for its reports, 10,700 for others
 * @param undercited percent of the share of all submissions that a regional group or a language
 *     must reach in citations
 * @param names official short names by other names in use, beside those that are shipped
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.checking", ignoreUnknownFields = false)
record CheckingSettings(
        @Min(1) @DefaultValue("8500") int wordLimit,
        @Min(0) @Max(100) @DefaultValue("50") int undercited,
        @DefaultValue Map<String, String> names) {
    CheckingSettings {
        names = Map.copyOf(names);
    }
}
