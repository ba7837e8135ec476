// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.reading.Unreadable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Answers a refused document by a problem detail (RFC 9457) in the language of the request: 422 with its findings, 400 with all problems of
 * reading. It comes before Boot's own advice, which has the order 0; a host's advice comes first with an order below {@value #ORDER}.
 */
@RestControllerAdvice
@Order(Refusals.ORDER)
class Refusals {

    static final int ORDER = -10;

    private static final Pattern INDEX = Pattern.compile("(?<=\\[)[0-9]{1,9}(?=])");

    @ExceptionHandler
    ProblemDetail refused(HandlerMethodValidationException refusal, Locale locale) {
        if (refusal.isForReturnValue()) {
            return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        return detail(refusal.getParameterValidationResults().stream().flatMap(result -> refusals(result, locale)));
    }

    @ExceptionHandler
    ProblemDetail refused(MethodArgumentNotValidException refusal, Locale locale) {
        return detail(refusal.getAllErrors().stream().map(error -> Refusal.of(error, locale)));
    }

    @ExceptionHandler
    ProblemDetail unreadable(Unreadable document, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        detail.setProperty(
                "problems",
                document.problems().stream()
                        .map(problem -> UnreadPart.of(problem, locale))
                        .toList());
        return detail;
    }

    private static Stream<Refusal> refusals(ParameterValidationResult result, Locale locale) {
        return result.getResolvableErrors().stream().map(error -> Refusal.of(result, error, locale));
    }

    /** The path with each index in ten digits, so that the third line comes before the eleventh. */
    private static String inOrder(Refusal refusal) {
        return INDEX.matcher(refusal.path())
                .replaceAll(index -> "0".repeat(10 - index.end() + index.start()) + index.group());
    }

    private static ProblemDetail detail(Stream<Refusal> refused) {
        List<Refusal> sorted = refused.sorted(Comparator.comparing(Refusals::inOrder)
                        .thenComparing(refusal -> String.valueOf(refusal.rule())))
                .toList();
        List<Refusal> findings =
                sorted.stream().filter(refusal -> refusal.rule() != null).toList();
        List<Refusal> others =
                sorted.stream().filter(refusal -> refusal.rule() == null).toList();
        ProblemDetail detail =
                ProblemDetail.forStatus(findings.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT);
        if (!findings.isEmpty()) {
            detail.setProperty("findings", findings);
        }
        if (!others.isEmpty()) {
            detail.setProperty("violations", others);
        }
        return detail;
    }
}
