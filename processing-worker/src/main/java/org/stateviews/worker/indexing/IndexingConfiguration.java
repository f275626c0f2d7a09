package org.stateviews.worker.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.GroupProgress;
import org.stateviews.kit.log.LogClients;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.generations.GenerationLedger;
import org.stateviews.worker.generations.Generations;
import org.stateviews.worker.generations.Takeover;
import org.stateviews.worker.listening.Work;
import org.stateviews.worker.listening.WorkSettings;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.PassageCutter;
import org.stateviews.worker.waiting.Waits;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IndexingConfiguration {

    @Bean
    SubmissionView submissionView(PageFiles files, PassageCutter cutter, Schemes schemes) {
        return new SubmissionView(files, cutter, schemes);
    }

    @Bean
    LaneFactory laneFactory(
            Generations generations,
            GenerationLedger ledger,
            ElasticsearchClient elasticsearch,
            SubmissionView view,
            EventCodec codec,
            EventLog log,
            LogClients clients,
            @Qualifier("facts") ConcurrentKafkaListenerContainerFactory<String, byte[]> facts,
            Waits waits,
            Clock clock) {
        return new LaneFactory(
                generations,
                ledger,
                elasticsearch,
                view,
                codec,
                log,
                new History(clients, codec),
                facts,
                waits,
                clock);
    }

    @Bean
    Lanes lanes(
            @Qualifier("operationsFold") Fold operations,
            GenerationLedger ledger,
            LaneFactory factory,
            LogClients clients,
            Takeover takeover,
            Waits waits,
            WorkSettings work) {
        return new Lanes(
                operations,
                ledger,
                factory,
                new GroupProgress(clients, Lane.FACTS),
                takeover,
                waits,
                work.does().contains(Work.INDEX));
    }
}
