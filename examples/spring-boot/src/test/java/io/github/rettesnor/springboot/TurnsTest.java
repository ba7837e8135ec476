// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

class TurnsTest {

    private final Turns turns = new Turns(new Limits(
            DataSize.ofKilobytes(1), 1, Duration.ofSeconds(1), Duration.ofMillis(50), 1, 1, 1, 1));

    @AfterEach
    void close() {
        turns.close();
    }

    @Test
    void workThatTakesTooLongIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        Problem problem = catchThrowableOfType(Problem.class, () -> turns.take(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "";
        }));
        assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @Test
    void whatFailsFailsAsItDid() {
        IllegalArgumentException failure = new IllegalArgumentException("no");
        assertThatThrownBy(() -> turns.take(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
