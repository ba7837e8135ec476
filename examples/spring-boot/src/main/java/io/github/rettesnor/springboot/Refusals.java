// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.jakarta.Findings;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Reports which rules a refused document breaks, as a problem detail (RFC 9457) in the language of the request. */
@RestControllerAdvice
@Order(0)
class Refusals {

    @ExceptionHandler
    ProblemDetail refused(HandlerMethodValidationException refusal) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setProperty("findings", findings(refusal));
        return problem;
    }

    private static List<Broken> findings(HandlerMethodValidationException refusal) {
        return refusal.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> result.unwrap(error, ConstraintViolation.class)))
                .flatMap(Refusals::broken)
                .sorted(Comparator.comparing(Broken::path).thenComparing(Broken::rule))
                .toList();
    }

    private static Stream<Broken> broken(ConstraintViolation<?> violation) {
        return Findings.of(violation).stream()
                .map(finding ->
                        new Broken(finding.rule().value(), finding.path().toString(), violation.getMessage()));
    }

    /**
     * One finding.
     *
     * @param rule the rule's id
     * @param path where
     * @param message what is wrong
     */
    record Broken(String rule, String path, String message) {}
}
