// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be answered as it was meant; answered with a problem detail (RFC 9457). */
final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    /** Returns after how many seconds it may be worth trying again. */
    Problem retryAfter(long seconds) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return this;
    }
}
