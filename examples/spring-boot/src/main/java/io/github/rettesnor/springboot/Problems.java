// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.reading.Unreadable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure as a problem detail. What a document holds is neither logged nor repeated in any of them but its own answer.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail unreadable(Unreadable document, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The document cannot be read, and so it was not judged.");
        List<InputProblem> problems = InputProblem.of(document.problems(), locale);
        InputProblem first = problems.get(0);
        detail.setProperty("line", first.line());
        detail.setProperty("column", first.column());
        detail.setProperty("path", first.path());
        detail.setProperty("message", first.message());
        detail.setProperty("problems", problems);
        return detail;
    }

    /** A document that the mapper of the request refused has the problems of the library's reader. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable document) {
                ProblemDetail detail = unreadable(document, LocaleContextHolder.getLocale());
                return handleExceptionInternal(refused, detail, headers, status, request);
            }
        }
        return super.handleHttpMessageNotReadable(refused, headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail failed(Exception failure) {
        LOG.error("{} {}", failure.getClass().getName(), Arrays.toString(failure.getStackTrace()));
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed; the document was not judged.");
    }
}
