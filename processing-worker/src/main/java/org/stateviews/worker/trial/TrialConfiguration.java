package org.stateviews.worker.trial;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.generations.GenerationLedger;
import org.stateviews.worker.generations.Generations;
import org.stateviews.worker.indexing.SubmissionView;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.PassageCutter;

@Configuration(proxyBeanMethods = false)
class TrialConfiguration {

    @Bean
    SchemeTrial schemeTrial(
            AllFacts facts,
            GenerationLedger ledger,
            Generations generations,
            Schemes schemes,
            SubmissionView view,
            PageFiles files,
            PassageCutter cutter) {
        return new SchemeTrial(
                facts,
                schemes,
                view,
                it -> new SubmissionView(files, cutter, it),
                () -> Optional.ofNullable(generations.pins(ledger.live()).scheme()));
    }

    @Bean
    ThemeLearning themeLearning(AllFacts facts, SubmissionView view) {
        return new ThemeLearning(facts, view);
    }
}
