package org.stateviews.search.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

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
import org.springframework.http.HttpMethod;
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
                    "/api/v1/passages/78-237-8-FRA-1.r0.d1.p00000001/reviews",
                    "/api/v1/reviews/queue",
                    "/api/v1/calls/78-237-8/rollcall",
                    "/api/v1/calls/78-237-8/matrix",
                    "/api/v1/calls/78-237-8/positions",
                    "/api/v1/submissions/78-237-8-FRA-1/passages",
                    "/api/v1/submissions/78-237-8-FRA-1/documents/1/content");
    private static final List<String> FROM_ITSELF = List.of("/api/v1/themes");
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/search",
                    "/overview",
                    "/positions",
                    "/reviews",
                    "/submissions/78-237-8-FRA-1/passages/78-237-8-FRA-1.r0.d1.p00000001/themes",
                    "/submissions/78-237-8-FRA-1",
                    "/submissions/78-237-8-FRA-1/documents/1/content");
    private static final String CORRECTION = "/passages/78-237-8-FRA-1.r0.d1.p00000001/text";
    private static final List<String> DESK_COMMANDS =
            List.of(
                    "/api/v1" + CORRECTION,
                    "/api/v1/passages/78-237-8-FRA-1.r0.d1.p00000001/reviews",
                    "/submissions/78-237-8-FRA-1/passages/78-237-8-FRA-1.r0.d1.p00000001/themes",
                    "/submissions/78-237-8-FRA-1" + CORRECTION);
    private static final List<String> SECRETARIAT_API = List.of("/api/v1/audit");
    private static final List<String> SECRETARIAT_COMMANDS =
            List.of("/operations", "/operations/dead-letters/0/0", "/operations/read-again");
    private static final List<String> SECRETARIAT_PAGES =
            List.of(
                    "/operations",
                    "/operations/dead-letters",
                    "/operations/dead-letters/0/0",
                    "/operations/read-again",
                    "/audit");

    private static final String REPORT = "/api/v1/reports/78-237-8-report-1";
    private static final String BLOCK = REPORT + "/blocks/b0123456789ab";

    /** Address, method and body of everything that may be done to reports. */
    private static final List<List<String>> REPORTING =
            List.of(
                    List.of("/api/v1/reports", "GET", ""),
                    List.of("/api/v1/reports", "POST", "{\"call\": \"78-237-8\"}"),
                    List.of(REPORT, "GET", ""),
                    List.of(REPORT + ".docx", "GET", ""),
                    List.of(REPORT + ".zip", "GET", ""),
                    List.of(REPORT + "/addendum.docx", "GET", ""),
                    List.of(REPORT + "/compendium.docx", "GET", ""),
                    List.of(REPORT + "/corrigendum.docx?against=1", "GET", ""),
                    List.of(REPORT + "/report.xml", "GET", ""),
                    List.of(REPORT + "/states", "GET", ""),
                    List.of(REPORT + "/words", "GET", ""),
                    List.of(REPORT + "/evidence.xlsx", "GET", ""),
                    List.of(REPORT + "/findings", "GET", ""),
                    List.of(REPORT + "/history", "GET", ""),
                    List.of(REPORT + "/blocks", "POST", "{}"),
                    List.of(REPORT + "/quotations", "POST", "{\"passage\": \"p\"}"),
                    List.of(BLOCK, "PUT", "{\"version\": 1}"),
                    List.of(BLOCK + "?version=1", "DELETE", ""),
                    List.of(BLOCK + "/place", "PUT", "{}"),
                    List.of(BLOCK + "/remarks", "POST", "{\"text\": \"Why?\"}"),
                    List.of(
                            REPORT + "/consents",
                            "POST",
                            "{\"by\": \"B\", \"letter\": \"L\", \"on\": \"2024-05-27\"}"),
                    List.of(
                            REPORT + "/consents/78-237-8-FRA-1/withdrawal",
                            "POST",
                            "{\"reason\": \"R\"}"),
                    List.of(
                            REPORT + "/translations",
                            "POST",
                            "{\"text\": \"T\", \"translator\": \"T\"}"),
                    List.of(
                            REPORT + "/masthead",
                            "PUT",
                            "{\"version\": 0, \"masthead\": {\"originals\": []}}"),
                    List.of(REPORT + "/waiver", "POST", "{\"by\": \"B\", \"reason\": \"R\"}"),
                    List.of(REPORT + "/closing", "POST", "{}"),
                    List.of(REPORT + "/reopening", "POST", "{\"reason\": \"R\"}"));

    private static final String REPORT_PAGE = "/reports/78-237-8-report-1";
    private static final String BLOCK_PAGE = REPORT_PAGE + "/blocks/b0123456789ab";
    private static final List<String> REPORT_PAGES =
            List.of(
                    "/reports",
                    REPORT_PAGE,
                    REPORT_PAGE + ".docx",
                    REPORT_PAGE + ".zip",
                    REPORT_PAGE + "/addendum.docx",
                    REPORT_PAGE + "/compendium.docx",
                    REPORT_PAGE + "/corrigendum.docx?against=1",
                    REPORT_PAGE + "/evidence.xlsx",
                    REPORT_PAGE + "/report.xml",
                    REPORT_PAGE + "/states",
                    "/reports/quotation?passage=p",
                    REPORT_PAGE + "/papers",
                    REPORT_PAGE + "/history",
                    BLOCK_PAGE);
    private static final List<String> REPORT_FORMS =
            List.of(
                    "/reports?call=78-237-8",
                    "/reports/quotation?passage=p&place=78-237-8-report-1",
                    REPORT_PAGE + "/blocks",
                    BLOCK_PAGE + "?version=1&text=A",
                    BLOCK_PAGE + "/settlement?version=1",
                    BLOCK_PAGE + "/fix?version=1&sentence=0&text=A",
                    BLOCK_PAGE + "/place",
                    BLOCK_PAGE + "/removal?version=1",
                    BLOCK_PAGE + "/remarks?text=A",
                    REPORT_PAGE + "/masthead?version=0",
                    REPORT_PAGE + "/consents?reference=78-237-8-FRA-1&by=A&on=2024-05-27&letter=A",
                    REPORT_PAGE + "/consents/78-237-8-FRA-1/withdrawal?reason=A",
                    REPORT_PAGE + "/translations?reference=78-237-8-FRA-1&text=A&translator=A",
                    REPORT_PAGE + "/waiver?by=A&reason=A",
                    REPORT_PAGE + "/closing",
                    REPORT_PAGE + "/reopening?reason=A");

    private static final String CORRECTED = "{\"text\": \"Right.\", \"version\": 0}";
    private static final String REVIEWED =
            "{\"theme\": \"norms\", \"verdict\": \"CONFIRMED\", \"version\": 0}";

    @Autowired MockMvc mvc;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    static Stream<Arguments> rolesAndRoutes() {
        return withRoles(Stream.concat(API.stream(), PAGES.stream()).toList());
    }

    static Stream<Arguments> rolesAndOwnRoutes() {
        return withRoles(FROM_ITSELF);
    }

    static Stream<Arguments> rolesAndSecretariatRoutes() {
        return withRoles(
                Stream.concat(SECRETARIAT_API.stream(), SECRETARIAT_PAGES.stream()).toList());
    }

    static Stream<Arguments> rolesAndCommands() {
        return withRoles(SECRETARIAT_COMMANDS);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndRoutes")
    void deskRolesComeInAndNobodyElse(@Nullable Role role, String route) throws Exception {
        var status = ask(role, route).getStatus();

        if (role == null) {
            assertThat(status).isEqualTo(isApi(route) ? 401 : 302);
        } else if (role.isDesk()) {
            assertThat(status).isEqualTo(503);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndOwnRoutes")
    void whatTheServiceKnowsByItselfIsAnsweredToDeskRoles(@Nullable Role role, String route)
            throws Exception {
        var status = ask(role, route).getStatus();

        assertThat(status).isEqualTo(role == null ? 401 : role.isDesk() ? 200 : 403);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndSecretariatRoutes")
    void operationsAndAuditAreOpenToTheSecretariatOnly(@Nullable Role role, String route)
            throws Exception {
        var status = ask(role, route).getStatus();

        if (role == null) {
            assertThat(status).isEqualTo(isApi(route) ? 401 : 302);
        } else {
            assertThat(status).isEqualTo(role == Role.SECRETARIAT ? 503 : 403);
        }
    }

    static Stream<Arguments> rolesAndDeskCommands() {
        return withRoles(DESK_COMMANDS);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndDeskCommands")
    void reviewsAreTakenFromTheDeskAndNobodyElse(@Nullable Role role, String route)
            throws Exception {
        var content = route.endsWith("/reviews") ? REVIEWED : CORRECTED;
        var request = post(route).contentType("application/json").content(content);
        if (!isApi(route)) {
            request =
                    post(route)
                            .param("text", "Right.")
                            .param("theme", "norms")
                            .param("verdict", "CONFIRMED")
                            .param("version", "0")
                            .with(csrf());
        }
        if (role != null) {
            request.with(isApi(route) ? SignedIn.token(role) : SignedIn.session(role));
        }

        var status = mvc.perform(request).andReturn().getResponse().getStatus();

        if (role == null) {
            assertThat(status).isEqualTo(isApi(route) ? 401 : 302);
        } else {
            assertThat(status).isEqualTo(role.isDesk() ? 503 : 403);
        }
    }

    static Stream<Arguments> rolesAndReporting() {
        var roles = new ArrayList<@Nullable Role>(Arrays.asList(Role.values()));
        roles.add(null);
        return roles.stream()
                .flatMap(
                        role ->
                                REPORTING.stream()
                                        .map(
                                                it ->
                                                        Arguments.of(
                                                                role, it.get(0), it.get(1),
                                                                it.get(2))));
    }

    @ParameterizedTest(name = "{0}: {2} {1}")
    @MethodSource("rolesAndReporting")
    void reportsAreTheEditorsAlone(@Nullable Role role, String route, String method, String body)
            throws Exception {
        var request =
                request(HttpMethod.valueOf(method), route)
                        .contentType("application/json")
                        .content(body);
        if (role != null) {
            request.with(SignedIn.token(role));
        }

        var status = mvc.perform(request).andReturn().getResponse().getStatus();

        assertThat(status).isEqualTo(role == null ? 401 : role == Role.EDITOR ? 503 : 403);
    }

    static Stream<Arguments> rolesAndReportPages() {
        return withRoles(REPORT_PAGES);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndReportPages")
    void pagesOfReportsAreTheEditorsAlone(@Nullable Role role, String route) throws Exception {
        var status = ask(role, route).getStatus();

        assertThat(status).isEqualTo(role == null ? 302 : role == Role.EDITOR ? 503 : 403);
    }

    static Stream<Arguments> rolesAndReportForms() {
        return withRoles(REPORT_FORMS);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndReportForms")
    void formsOfReportsAreTakenFromEditorsAlone(@Nullable Role role, String route)
            throws Exception {
        var request = post(route).with(csrf());
        if (role != null) {
            request.with(SignedIn.session(role));
        }

        var status = mvc.perform(request).andReturn().getResponse().getStatus();

        assertThat(status).isEqualTo(role == null ? 302 : role == Role.EDITOR ? 503 : 403);
    }

    @ParameterizedTest
    @MethodSource("reportForms")
    void aReportFormWithoutItsTokenIsRefused(String route) throws Exception {
        var answer =
                mvc.perform(post(route).with(SignedIn.session(Role.EDITOR)))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    static Stream<String> reportForms() {
        return REPORT_FORMS.stream();
    }

    @Test
    void aCorrectionWithoutTheTokenOfItsFormIsRefused() throws Exception {
        var request = post(DESK_COMMANDS.getLast()).param("text", "Right.").param("version", "0");

        assertThat(
                        mvc.perform(request.with(SignedIn.session(Role.EDITOR)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("rolesAndCommands")
    void commandsAreTakenFromTheSecretariatOnly(@Nullable Role role, String route)
            throws Exception {
        var request = post(route).with(csrf());
        if (role != null) {
            request.with(SignedIn.session(role));
        }

        var status = mvc.perform(request).andReturn().getResponse().getStatus();

        assertThat(status).isEqualTo(role == null ? 302 : role == Role.SECRETARIAT ? 503 : 403);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandWithoutTheTokenOfItsFormIsRefused(String route) throws Exception {
        var answer =
                mvc.perform(post(route).with(SignedIn.session(Role.SECRETARIAT)))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    static Stream<String> commands() {
        return SECRETARIAT_COMMANDS.stream();
    }

    @Test
    void whatOnlyTheSecretariatMayOpenIsInItsNavigationOnly() throws Exception {
        var admin = ask(Role.SECRETARIAT, "/search?lang=en").getContentAsString();
        var analyst = ask(Role.ANALYST, "/search?lang=en").getContentAsString();

        assertThat(admin).contains("href=\"/operations\"", "href=\"/audit\"");
        assertThat(analyst)
                .contains("href=\"/search\"", "href=\"/reviews\"")
                .doesNotContain("/operations", "/audit");
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
                                                .replace("{call}", "78-237-8")
                                                .replace("{report}", "78-237-8-report-1")
                                                .replace("{block}", "b0123456789ab")
                                                .replace("{ordinal}", "1")
                                                .replace(
                                                        "{passage}",
                                                        "78-237-8-FRA-1.r0.d1.p00000001")
                                                .replace("{partition}", "0")
                                                .replace("{offset}", "0"))
                        .distinct();

        assertThat(
                        Stream.of(
                                        API,
                                        FROM_ITSELF,
                                        PAGES,
                                        DESK_COMMANDS,
                                        reportRoutes(),
                                        SECRETARIAT_API,
                                        SECRETARIAT_PAGES)
                                .flatMap(List::stream)
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(routes.toList());
    }

    private static List<String> reportRoutes() {
        return Stream.of(
                        REPORTING.stream().map(List::getFirst),
                        REPORT_PAGES.stream(),
                        REPORT_FORMS.stream())
                .flatMap(it -> it)
                .map(it -> it.replaceAll("\\?.*", ""))
                .distinct()
                .toList();
    }

    private MockHttpServletResponse ask(@Nullable Role role, String route) throws Exception {
        var request = get(route);
        if (role != null) {
            request.with(isApi(route) ? SignedIn.token(role) : SignedIn.session(role));
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static boolean isApi(String route) {
        return route.startsWith("/api/");
    }

    private static Stream<Arguments> withRoles(List<String> routes) {
        var roles = new ArrayList<@Nullable Role>(Arrays.asList(Role.values()));
        roles.add(null);
        return roles.stream()
                .flatMap(role -> routes.stream().map(route -> Arguments.of(role, route)));
    }
}
