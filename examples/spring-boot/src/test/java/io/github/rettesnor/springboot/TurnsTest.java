// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

class TurnsTest {

    private static final Limits ONE_AT_ONCE = new Limits(
            DataSize.ofKilobytes(1),
            DataSize.ofKilobytes(1),
            DataSize.ofKilobytes(1),
            1,
            1,
            1,
            1,
            DataSize.ofKilobytes(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            1,
            1,
            1,
            1);

    private final Turns turns = new Turns(ONE_AT_ONCE, (request, response, handler, failure) -> {
        ErrorResponse problem = (ErrorResponse) failure;
        response.setStatus(problem.getStatusCode().value());
        problem.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        return new ModelAndView();
    });

    @Test
    void aRequestThatWaitsTooLongIsAnsweredWithTryAgainAndOneThatChecksNothingDoesNotWait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> {
            try {
                turns.doFilter(post(), new MockHttpServletResponse(), (request, response) -> {
                    begun.countDown();
                    await(end);
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await(begun);
        MockHttpServletResponse second = new MockHttpServletResponse();
        turns.doFilter(
                post(), second, (request, response) -> response.getWriter().write("judged"));
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("1");
        assertThat(second.getContentAsString()).isEmpty();
        MockHttpServletResponse page = new MockHttpServletResponse();
        turns.doFilter(
                new MockHttpServletRequest("GET", "/"),
                page,
                (request, response) -> response.getWriter().write("page"));
        assertThat(page.getContentAsString()).isEqualTo("page");
        end.countDown();
        first.join();
        MockHttpServletResponse third = new MockHttpServletResponse();
        turns.doFilter(
                post(), third, (request, response) -> response.getWriter().write("judged"));
        assertThat(third.getContentAsString()).isEqualTo("judged");
    }

    /** Of answers that are not taken yet one kilobyte may be held. */
    @Test
    void anAnswerThatIsTooMuchToHoldIsNotGivenAndTheNextIs() throws Exception {
        MockHttpServletResponse large = new MockHttpServletResponse();
        turns.doFilter(
                post(), large, (request, response) -> response.getWriter().write("x".repeat(1024)));
        assertThat(large.getStatus()).isEqualTo(503);
        assertThat(large.getHeader("Retry-After")).isEqualTo("1");
        assertThat(large.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(large.getContentAsString()).isEmpty();
        MockHttpServletResponse small = new MockHttpServletResponse();
        turns.doFilter(
                post(), small, (request, response) -> response.getWriter().write("x".repeat(1023)));
        assertThat(small.getContentAsString()).hasSize(1023);
    }

    private static MockHttpServletRequest post() {
        return new MockHttpServletRequest("POST", "/api/check");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
