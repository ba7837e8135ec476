// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Each client address has a bucket of tokens; a request takes one. The addresses that were seen last are remembered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RateLimit extends OncePerRequestFilter {

    /** In IPv6 a client has all addresses of a network. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets;
    private final Limits limits;
    private final HandlerExceptionResolver problems;

    RateLimit(Limits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.limits = limits;
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.addresses())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = buckets.get(client(request.getRemoteAddr()), address -> full());
        ConsumptionProbe token = bucket.tryConsumeAndReturnRemaining(1);
        if (token.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(token.getNanosToWaitForRefill()) + 1;
            problems.resolveException(
                    request,
                    response,
                    null,
                    new Problem(HttpStatus.TOO_MANY_REQUESTS, "Too many requests from one address.")
                            .retryAfter(seconds));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** The address; of an IPv6 address its network. */
    static String client(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
