// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

class RateLimitTest {

    private static final Limits THREE_AT_ONCE = new Limits(
            DataSize.ofKilobytes(1),
            DataSize.ofKilobytes(1),
            DataSize.ofKilobytes(1),
            1,
            1,
            1,
            1,
            DataSize.ofKilobytes(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            1,
            1,
            3,
            10);

    private final RateLimit limit = new RateLimit(THREE_AT_ONCE, (request, response, handler, failure) -> {
        ErrorResponse problem = (ErrorResponse) failure;
        response.setStatus(problem.getStatusCode().value());
        problem.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        return new ModelAndView();
    });

    @Test
    void theFourthRequestOfAnAddressIsRefusedAndAnotherAddressIsNot() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(status("192.0.2.1").getStatus()).isEqualTo(HttpStatus.OK.value());
        }
        HttpServletResponse refused = status("192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(status("192.0.2.2").getStatus()).isEqualTo(HttpStatus.OK.value());
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::ffff:192.0.2.1, 192.0.2.1",
        "a:b, a:b"
    })
    void anIpv6ClientIsItsNetwork(String address, String client) {
        assertThat(RateLimit.client(address)).isEqualTo(client);
    }

    private MockHttpServletResponse status(String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        AtomicInteger passed = new AtomicInteger();
        limit.doFilter(request, response, (in, out) -> passed.incrementAndGet());
        assertThat(passed.get()).isEqualTo(response.getStatus() == HttpStatus.OK.value() ? 1 : 0);
        return response;
    }
}
