package org.stateviews.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Spring test trust {@link TestIdentity}: sets {@code stateviews.identity.issuer}. Use
 * beside {@code @SpringBootTest}, alone or with {@link WithRealServers}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithTestIdentity {}
