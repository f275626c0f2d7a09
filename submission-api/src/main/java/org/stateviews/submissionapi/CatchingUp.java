package org.stateviews.submissionapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.problem.Problem;

/**
 * Until the log is read to where it ended at start, nobody is told that a call or a submission does
 * not exist: 503 {@code catching-up} instead, before a body is read. Once it was read the service
 * goes on answering, also when a fold stops later.
 */
@Component
final class CatchingUp implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ObjectProvider<Fold> folds;

    CatchingUp(ObjectProvider<Fold> folds) {
        this.folds = folds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/", "/calls/**", "/submissions/**", "/api/v1/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (folds.stream().allMatch(Fold::hasCaughtUp)) {
            return true;
        }
        throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "catching-up")
                .retryAfter(SOON)
                .exception();
    }
}
