package org.stateviews.search.overview;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.PassageScan;
import org.stateviews.search.themes.Themes;

/** Wires the overview. */
@Configuration
class OverviewConfiguration {
    @Bean
    AnsweredCalls answeredCalls() {
        return new AnsweredCalls();
    }

    @Bean
    Fold overviewFold(LogClients log, AnsweredCalls calls) {
        return log.fold("overview", Set.of(Topic.CALLS, Topic.SUBMISSIONS), calls);
    }

    @Bean
    RollCalls rollCalls(AnsweredCalls calls, EventLog log, Fold overviewFold) {
        return new RollCalls(calls, new FoldedLog(log, overviewFold)::requireFolded);
    }

    @Bean
    OverviewPages overviewPages(AnsweredCalls calls, Themes themes) {
        return new OverviewPages(calls, themes);
    }

    @Bean
    MatrixReading matrixReading(PassageScan passages) {
        return new MatrixReading(passages);
    }

    @Bean
    PositionsReading positionsReading(PassageScan passages, Themes themes) {
        return new PositionsReading(passages, themes);
    }

    @Bean
    PositionsPages positionsPages(AnsweredCalls calls, Themes themes) {
        return new PositionsPages(calls, themes);
    }
}
