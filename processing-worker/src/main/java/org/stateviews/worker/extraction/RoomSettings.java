package org.stateviews.worker.extraction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much room reading needs.
 *
 * @param least bytes that must be free on the disk with the scratch folder; with less no document
 *     is begun
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.room", ignoreUnknownFields = false)
record RoomSettings(@DefaultValue("256MB") DataSize least) {}
