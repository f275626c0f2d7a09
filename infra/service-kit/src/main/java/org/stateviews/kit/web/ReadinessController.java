package org.stateviews.kit.web;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Readiness on the port that people and load balancers use, when the actuator has one of its own.
 * Says yes or no; the reasons stay on the management port.
 */
@RestController
class ReadinessController {

    private final HealthEndpoint health;

    ReadinessController(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/actuator/health/readiness")
    ResponseEntity<Map<String, String>> readiness() {
        var status = Objects.requireNonNull(health.healthForPath("readiness")).getStatus();
        return ResponseEntity.status(HttpCodeStatusMapper.getDefault().getStatusCode(status))
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", status.getCode()));
    }
}
