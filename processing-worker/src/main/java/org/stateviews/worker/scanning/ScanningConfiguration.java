package org.stateviews.worker.scanning;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventLog;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScanningSettings.class)
class ScanningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScanningConfiguration.class);

    @Bean
    MalwareScanner malwareScanner(ScanningSettings settings) {
        if (settings.clamd() == null) {
            LOG.atInfo().log("No virus scanner is set up; every document will say so");
            return (_, _) -> Scan.NONE_SET_UP;
        }
        var address = new ClamdAddress(settings.clamd());
        LOG.atInfo().log("Documents are scanned for viruses by clamd at {}", address);
        return new Clamd(address, settings);
    }

    @Bean
    Screening screening(DocumentStore store, MalwareScanner scanner, EventLog log, Clock clock) {
        return new Screening(store, scanner, log, clock);
    }
}
