package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.List;
import org.stateviews.benchmark.corpus.Course;
import org.stateviews.benchmark.corpus.Planned;
import org.stateviews.benchmark.corpus.Specimen;
import org.stateviews.benchmark.trial.Answer;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Parcel;
import org.stateviews.benchmark.trial.Persistence;
import tools.jackson.databind.JsonNode;

/** Takes one submission through its course, each step until it is confirmed. */
final class Sender {

    private static final String CALL = "/calls/78-237-8/submissions";

    private final Api api;
    private final Persistence persistence;

    Sender(Api api, Persistence persistence) {
        this.api = api;
        this.persistence = persistence;
    }

    Sent send(Planned planned) throws InterruptedException {
        var acceptances = new ArrayList<Acceptance>();
        var failures = new ArrayList<Finding>();
        for (int revision = 0; revision < planned.texts().size(); revision++) {
            var path =
                    acceptances.isEmpty()
                            ? CALL
                            : "/submissions/" + acceptances.getFirst().reference() + "/revisions";
            var specimens = planned.texts().get(revision);
            handIn(planned, path, revision, specimens, acceptances, failures);
        }
        boolean withdrawn =
                planned.course() == Course.WITHDRAWN
                        && !acceptances.isEmpty()
                        && withdraw(planned, acceptances.getFirst().reference(), failures);
        return new Sent(planned, acceptances, withdrawn, failures);
    }

    private void handIn(
            Planned planned,
            String path,
            int revision,
            List<Specimen> specimens,
            List<Acceptance> acceptances,
            List<Finding> failures)
            throws InterruptedException {
        var parcel = Parcel.of(planned.title(), specimens);
        var key = planned.title() + "/" + revision;
        var answer =
                persistence.until(
                        201, () -> api.submit(path, planned.account(), key, parcel.form()));
        if (answer.status() == 201) {
            acceptances.add(acceptance(answer.json(), parcel.digests(), specimens));
        } else {
            failures.add(refused(planned.title() + " as " + key, answer));
        }
    }

    private boolean withdraw(Planned planned, String reference, List<Finding> failures)
            throws InterruptedException {
        var path = "/submissions/" + reference + "/withdrawal";
        var answer = persistence.until(204, () -> api.post(path, planned.account()));
        if (answer.status() != 204) {
            failures.add(refused(reference, answer));
        }
        return answer.status() == 204;
    }

    private static Finding refused(String where, Answer answer) {
        return new Finding(
                Finding.Kind.UNEXPLAINED,
                where,
                "not accepted: " + answer.status() + " " + answer.body());
    }

    private static Acceptance acceptance(
            JsonNode body, List<String> digests, List<Specimen> specimens) {
        return new Acceptance(
                body.path("reference").asString(""),
                body.path("revision").asInt(-1),
                body.path("receipt").asString(""),
                digests,
                specimens);
    }
}
