package org.stateviews.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Points a Spring test at {@link RealServers} and at an empty document store of its own: sets
 * {@code spring.kafka.bootstrap-servers}, {@code stateviews.elasticsearch.url} and {@code
 * stateviews.store.path}. Use beside {@code @SpringBootTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithRealServers {}
