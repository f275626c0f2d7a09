package org.stateviews.search.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithoutNeighbours;

/** Every role and every route. Neither log nor index is there: who comes in is decided before. */
@WithoutNeighbours
class DeskRoutesTests {
    private static final List<String> API =
            List.of(
                    "/api/v1/passages",
                    "/api/v1/submissions/78-237-8-FRA-1/passages",
                    "/api/v1/submissions/78-237-8-FRA-1/documents/1/content");
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/search",
                    "/submissions/78-237-8-FRA-1",
                    "/submissions/78-237-8-FRA-1/documents/1/content");

    @Autowired MockMvc mvc;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    static Stream<Arguments> rolesAndRoutes() {
        var roles = new ArrayList<@Nullable Role>(Arrays.asList(Role.values()));
        roles.add(null);
        return roles.stream()
                .flatMap(
                        role ->
                                Stream.concat(API.stream(), PAGES.stream())
                                        .map(route -> Arguments.of(role, route)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndRoutes")
    void deskRolesComeInAndNobodyElse(@Nullable Role role, String route) throws Exception {
        var status = ask(role, route).getStatus();

        if (role == null) {
            assertThat(status).isEqualTo(API.contains(route) ? 401 : 302);
        } else if (role.isDesk()) {
            assertThat(status).isEqualTo(503);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @Test
    void aMissionIsToldWhereItsOwnSubmissionsAre() throws Exception {
        assertThat(ask(Role.MISSION, "/api/v1/passages").getContentAsString())
                .contains("\"code\":\"desk-only\"", "http://missions.example");
    }

    @Test
    void everyRouteOfThisServiceIsInTheTable() {
        var routes =
                requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getValue()
                                                .getBeanType()
                                                .getPackageName()
                                                .startsWith("org.stateviews.search"))
                        .flatMap(entry -> entry.getKey().getPatternValues().stream())
                        .map(
                                pattern ->
                                        pattern.replace("{reference}", "78-237-8-FRA-1")
                                                .replace("{ordinal}", "1"));

        assertThat(Stream.concat(API.stream(), PAGES.stream()))
                .containsExactlyInAnyOrderElementsOf(routes.toList());
    }

    private MockHttpServletResponse ask(@Nullable Role role, String route) throws Exception {
        var request = get(route);
        if (role != null) {
            request.with(API.contains(route) ? SignedIn.token(role) : SignedIn.session(role));
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
