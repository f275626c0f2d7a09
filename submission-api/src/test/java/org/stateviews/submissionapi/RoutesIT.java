package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stateviews.testkit.TestIdentity;

/** Every role at every route of the API. A refusal by role is 403; passing it is anything else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesIT extends SubmissionApiIT {

    private static final Map<String, String> TOKENS =
            Map.of(
                    "OWNER", TestIdentity.missionToken("SWE"),
                    "OTHER", TestIdentity.missionToken("FIN"),
                    "ANALYST", TestIdentity.deskToken("analyst", "ANALYST"),
                    "EDITOR", TestIdentity.deskToken("editor", "EDITOR"),
                    "SECRETARIAT", TestIdentity.deskToken("admin", "SECRETARIAT"));

    private String reference = "";

    record Route(String method, String path, Map<String, Integer> expected) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    void submitOnce() {
        reference =
                read(submit("SWE", "routes", Multipart.of().text("a.txt", "Views.")))
                        .get("reference")
                        .asString();
    }

    static List<Route> routes() {
        return List.of(
                route("GET", "/api/v1/calls", 200, 200, 200, 200, 200),
                route("GET", "/api/v1/calls/78-237-8", 200, 200, 200, 200, 200),
                route("POST", "/api/v1/calls", 403, 403, 403, 403, 400),
                route("PUT", "/api/v1/calls/78-237-8", 403, 403, 403, 403, 400),
                route("POST", "/api/v1/calls/78-237-8/submissions", 415, 415, 403, 403, 415),
                route("GET", "/api/v1/submissions", 200, 200, 200, 200, 200),
                route("GET", "/api/v1/submissions/not-completed", 200, 200, 200, 200, 200),
                route("GET", "/api/v1/submissions/none/events", 404, 404, 404, 404, 404),
                route("GET", "/api/v1/submissions/{r}", 200, 404, 200, 200, 200),
                route("GET", "/api/v1/submissions/{r}/receipt", 200, 404, 200, 200, 200),
                route("GET", "/api/v1/submissions/{r}/documents/1", 200, 404, 200, 200, 200),
                route("POST", "/api/v1/submissions/{r}/revisions", 415, 415, 403, 403, 415),
                route("POST", "/api/v1/submissions/none/withdrawal", 404, 404, 403, 403, 404),
                route("GET", "/api/v1/nothing", 404, 404, 404, 404, 404));
    }

    static Stream<Route> allRoutes() {
        return routes().stream();
    }

    @ParameterizedTest
    @MethodSource("allRoutes")
    void everyRoleAtEveryRoute(Route route) {
        var path = route.path().replace("{r}", reference);
        for (var expected : route.expected().entrySet()) {
            var request = request(path, TOKENS.get(expected.getKey()));
            request.method(route.method(), BodyPublishers.noBody());

            assertThat(send(request).statusCode())
                    .as("%s as %s", route, expected.getKey())
                    .isEqualTo(expected.getValue());
        }
        assertThat(send(request(path, null).method(route.method(), BodyPublishers.noBody())))
                .as("%s as a stranger", route)
                .extracting(java.net.http.HttpResponse::statusCode)
                .isEqualTo(401);
    }

    @Test
    void aTokenThatHasExpiredSaysSo() {
        var token = TestIdentity.expiredToken("mission.swe", List.of("MISSION"), "SWE");

        var response = get("/api/v1/submissions", token);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(read(response).get("code").asString()).isEqualTo("token-expired");
    }

    @Test
    void aForgedTokenOpensNothing() {
        var token = TestIdentity.forgedToken("admin", List.of("SECRETARIAT"), null);

        assertThat(get("/api/v1/submissions", token).statusCode()).isEqualTo(401);
    }

    @Test
    void aListHoldsNothingOfOthers() {
        var others = read(get("/api/v1/submissions?state=SWE", TestIdentity.missionToken("FIN")));

        assertThat(others.get("total").asInt()).isZero();
    }

    private static Route route(
            String method,
            String path,
            int owner,
            int other,
            int analyst,
            int editor,
            int secretariat) {
        return new Route(
                method,
                path,
                Map.of(
                        "OWNER", owner,
                        "OTHER", other,
                        "ANALYST", analyst,
                        "EDITOR", editor,
                        "SECRETARIAT", secretariat));
    }
}
