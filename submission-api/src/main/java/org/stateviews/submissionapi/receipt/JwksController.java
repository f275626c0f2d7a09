package org.stateviews.submissionapi.receipt;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public keys, so that anybody can verify a receipt without asking us anything else. */
@RestController
class JwksController {

    private final Receipts receipts;

    JwksController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<Map<String, String>>> keys() {
        return receipts.jwks();
    }
}
