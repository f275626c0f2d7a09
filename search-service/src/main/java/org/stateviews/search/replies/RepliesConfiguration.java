package org.stateviews.search.replies;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.search.desk.FoldedLog;

/** Wires replies. */
@Configuration
class RepliesConfiguration {
    @Bean
    Replies replies() {
        return new Replies();
    }

    @Bean
    Fold repliesFold(LogClients log, Replies replies) {
        return log.fold("replies", Set.of(Topic.CALLS, Topic.SUBMISSIONS), replies);
    }

    @Bean
    FoldedLog repliesLog(EventLog log, Fold repliesFold) {
        return new FoldedLog(log, repliesFold);
    }
}
