// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A few documents are judged at a time, so that the memory that it takes is bounded; the others wait for their turn, but not longer
 * than the limit. A turn ends when the answer is made: a client that is slow to take it does not hold up the others. Of the answers that
 * are not taken yet no more is held than the limit, so that many slow clients cannot fill the memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class Turns extends OncePerRequestFilter {

    private static final int KILOBYTE = 1024;

    private final Semaphore free;
    private final Semaphore held;
    private final Limits limits;
    private final HandlerExceptionResolver problems;

    Turns(Limits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.limits = limits;
        this.problems = problems;
        this.free = new Semaphore(limits.judgedAtOnce(), true);
        this.held = new Semaphore(Math.toIntExact(limits.sending().toKilobytes()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMyTurn()) {
            busy(request, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        int size;
        boolean isHeld;
        try {
            chain.doFilter(request, answer);
            size = 1 + answer.getContentSize() / KILOBYTE;
            isHeld = held.tryAcquire(size);
        } finally {
            free.release();
        }
        if (!isHeld) {
            answer.reset();
            SafeHeaders.set(response, request.isSecure());
            busy(request, response);
            return;
        }
        try {
            answer.copyBodyToResponse();
        } finally {
            held.release(size);
        }
    }

    private void busy(HttpServletRequest request, HttpServletResponse response) {
        Problem busy = new Problem(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy.").retryAfter(1);
        problems.resolveException(request, response, null, busy);
    }

    private boolean isMyTurn() {
        try {
            return free.tryAcquire(limits.waiting().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
