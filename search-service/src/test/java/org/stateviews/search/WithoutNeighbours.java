package org.stateviews.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Starts the whole service with neither log nor index; the document store is there, empty. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.kafka.bootstrap-servers=localhost:1",
            "logging.level.org.apache.kafka=error",
            "logging.level.org.stateviews.kit.log=error",
            "stateviews.elasticsearch.url=http://localhost:1",
            "stateviews.store.path=target/store-without-neighbours",
            "stateviews.links.submission-api=http://missions.example",
            "management.server.port=0"
        })
@AutoConfigureMockMvc
public @interface WithoutNeighbours {}
