package org.stateviews.worker.listening;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this instance does. On a cluster some instances may only recognise scans, so that the others
 * keep their pace; together they must do all four.
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.worker", ignoreUnknownFields = false)
public record WorkSettings(
        @NotEmpty @DefaultValue({"DISPATCH", "TEXT", "OCR", "INDEX"}) Set<Work> does) {

    public WorkSettings {
        does = Set.copyOf(does);
    }
}
