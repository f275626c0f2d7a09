package org.stateviews.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.stateviews.testkit.WithRealServers;
import org.stateviews.testkit.WithTestIdentity;

/** Starts the whole service over the real log and the real index. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "management.server.port=0",
            "stateviews.links.submission-api=http://missions.example"
        })
@AutoConfigureMockMvc
@WithRealServers
@WithTestIdentity
public @interface WithNeighbours {}
