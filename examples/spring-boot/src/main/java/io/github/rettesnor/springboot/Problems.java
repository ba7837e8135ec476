// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.reading.Unreadable;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells every failure as a problem detail. What a document says is neither logged nor told in any of them but its own answer. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail unreadable(Unreadable document) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The document cannot be read, and so it was not judged.");
        problem.setProperty("line", document.position().line());
        problem.setProperty("column", document.position().column());
        problem.setProperty("path", document.path());
        problem.setProperty("message", document.problem());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail failed(Exception failure) {
        LOG.error("{} {}", failure.getClass().getName(), Arrays.toString(failure.getStackTrace()));
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed; the document was not judged.");
    }
}
