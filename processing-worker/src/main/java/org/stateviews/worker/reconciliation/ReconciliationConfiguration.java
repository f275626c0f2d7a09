package org.stateviews.worker.reconciliation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.generations.GenerationLedger;
import org.stateviews.worker.generations.Generations;
import org.stateviews.worker.indexing.Lanes;
import org.stateviews.worker.indexing.SubmissionView;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.recognition.RecognitionQueue;
import org.stateviews.worker.waiting.Waits;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconciliationSettings.class)
class ReconciliationConfiguration {

    @Bean
    Proofs proofs(MeterRegistry metrics, Clock clock) {
        return new Proofs(metrics, clock);
    }

    @Bean
    Fold proofsFold(LogClients clients, Proofs proofs) {
        return clients.fold("proofs", Set.of(Topic.PROOF), proofs);
    }

    @Bean
    Comparison comparison(DocumentStore store, PageFiles files, ReconciliationSettings settings) {
        return new Comparison(store, files, settings.patience());
    }

    @Bean
    Reconciler reconciler(
            @Qualifier("allFactsFold") Fold fold,
            AllFacts facts,
            SubmissionView view,
            Lanes lanes,
            GenerationLedger ledger,
            Generations generations,
            ElasticsearchClient elasticsearch,
            Comparison comparison,
            RecognitionQueue queue,
            LogClients clients,
            EventLog log,
            Waits waits,
            Clock clock) {
        return new Reconciler(
                fold,
                lanes,
                ledger,
                generations,
                new Expectations(facts, view),
                new IndexScan(elasticsearch),
                comparison,
                queue,
                new LogHeads(clients),
                log,
                waits,
                clock);
    }
}
