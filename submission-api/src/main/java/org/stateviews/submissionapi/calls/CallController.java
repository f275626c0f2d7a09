package org.stateviews.submissionapi.calls;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.call.Call;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;

@RestController
@RequestMapping("/api/v1/calls")
class CallController {

    private final Calls calls;
    private final CallPublishing publishing;

    CallController(Calls calls, CallPublishing publishing) {
        this.calls = calls;
        this.publishing = publishing;
    }

    /** All calls; they are few, so they come on one page. */
    record CallList(List<CallView> items, int page, int size, long total) {}

    @GetMapping
    CallList list() {
        var items = calls.all().stream().map(CallView::of).toList();
        return new CallList(items, 0, items.size(), items.size());
    }

    @GetMapping("/{call}")
    CallView show(@PathVariable String call) {
        return calls.named(call).map(CallView::of).orElseThrow(() -> unknown(call));
    }

    @PostMapping
    ResponseEntity<CallView> publish(@RequestBody Call call, Caller caller) {
        if (calls.find(call.id()).isPresent()) {
            throw Problem.of(HttpStatus.CONFLICT, "call-exists", call.id().value()).exception();
        }
        var published = publishing.publish(call, caller.account());
        return ResponseEntity.created(URI.create("/api/v1/calls/" + call.id()))
                .body(CallView.of(published));
    }

    @PutMapping("/{call}")
    CallView change(@PathVariable String call, @RequestBody Call changed, Caller caller) {
        var current = calls.named(call).orElseThrow(() -> unknown(call));
        if (!current.call().id().equals(changed.id())) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-field", "id")
                    .with("field", "id")
                    .exception();
        }
        return CallView.of(publishing.publish(changed, caller.account()));
    }

    private static RuntimeException unknown(String call) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-call", call).exception();
    }
}
