package org.stateviews.benchmark.withdrawal;

import org.stateviews.benchmark.trial.Answer;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Persistence;
import org.stateviews.benchmark.trial.Tally;
import tools.jackson.databind.JsonNode;

/** What a mission does and an analyst sees; anything but the wanted answer breaks the trial off. */
final class Desk {

    private static final String CALL = "/calls/78-237-8/submissions";

    private final Api api;
    private final Persistence persistence = new Persistence(new Tally());

    Desk(Api api) {
        this.api = api;
    }

    /** Hands in and gives the reference. */
    String handIn(Book book, String account) throws InterruptedException {
        return accepted(CALL, book, account).path("reference").asString();
    }

    void revise(String reference, Book book, String account) throws InterruptedException {
        accepted("/submissions/" + reference + "/revisions", book, account);
    }

    void withdraw(String reference, String account) throws InterruptedException {
        var path = "/submissions/" + reference + "/withdrawal";
        wanted(204, persistence.until(204, () -> api.post(path, account)));
    }

    JsonNode submission(String reference) throws InterruptedException {
        return read(() -> api.get("/submissions/" + reference, "analyst"));
    }

    /** How many passages of a submission are current. */
    int passages(String reference) throws InterruptedException {
        return read(() -> api.desk("/submissions/" + reference + "/passages")).path("items").size();
    }

    /** How many current passages a search finds. */
    long found(Book book) throws InterruptedException {
        return read(() -> api.search(book.marker(), "&size=5")).path("total").asLong();
    }

    /** Answer of the worker's operations. */
    JsonNode operation(String method, String path) throws InterruptedException {
        return read(() -> api.operation(method, path));
    }

    private JsonNode accepted(String path, Book book, String account) throws InterruptedException {
        var key = book.specimen().name();
        var answer =
                persistence.until(201, () -> api.submit(path, account, key, book.parcel().form()));
        return wanted(201, answer).json();
    }

    private JsonNode read(Persistence.Try question) throws InterruptedException {
        var answer = persistence.until(200, question);
        return wanted(answer.status() == 202 ? 202 : 200, answer).json();
    }

    private static Answer wanted(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("%d wanted, not %s".formatted(status, answer));
        }
        return answer;
    }
}
