package org.stateviews.worker.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.LogClients;
import org.stateviews.worker.generations.Generation;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.PassageCutter;

@Configuration(proxyBeanMethods = false)
class IndexingConfiguration {

    @Bean
    Indexing indexing(
            Generation generation,
            PageFiles files,
            PassageCutter cutter,
            ElasticsearchClient elasticsearch,
            EventLog log,
            Clock clock) {
        return new Indexing(
                generation,
                new SubmissionView(files, cutter),
                new PassageWriter(elasticsearch),
                log,
                clock);
    }

    @Bean
    History history(LogClients clients, EventCodec codec) {
        return new History(clients, codec);
    }
}
