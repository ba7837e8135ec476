// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Receives a whole body before anything is done with it: not one that is too large, takes too long or holds too much. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class BodyLimit extends OncePerRequestFilter {

    private static final String DESK = "/api/desk/";
    private static final int PIECE = 8192;
    private static final JsonFactory JSON = new JsonFactory();

    private final Limits limits;
    private final HandlerExceptionResolver problems;

    BodyLimit(Limits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReceivedRequest received;
        try {
            received = new ReceivedRequest(request, receive(request));
        } catch (Problem problem) {
            if (!response.isCommitted()) {
                problems.resolveException(request, response, null, problem);
            }
            return;
        }
        chain.doFilter(received, response);
    }

    private byte[] receive(HttpServletRequest request) throws IOException {
        DataSize most = request.getRequestURI().startsWith(DESK) ? limits.desk() : limits.body();
        if (request.getContentLengthLong() > most.toBytes()) {
            throw tooLarge(most);
        }
        long begun = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = read(request, piece); read >= 0; read = read(request, piece)) {
            body.write(piece, 0, read);
            if (body.size() > most.toBytes()) {
                throw tooLarge(most);
            } else if (System.nanoTime() - begun > limits.receiving().toNanos()) {
                throw tooSlow();
            }
        }
        byte[] received = body.toByteArray();
        checkNumberOfValues(received);
        return received;
    }

    private static int read(HttpServletRequest request, byte[] piece) throws IOException {
        InputStream in = request.getInputStream();
        try {
            return in.read(piece);
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        } catch (IOException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "The document did not arrive in full.");
        }
    }

    private void checkNumberOfValues(byte[] document) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            int objects = 0;
            JsonToken token = parser.nextToken();
            for (int values = 0; token != null; values++) {
                objects += token == JsonToken.START_OBJECT ? 1 : 0;
                if (values == limits.values() || objects > limits.objects()) {
                    throw new Problem(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "The document has more than " + limits.values()
                                    + " keys, values and brackets, or more than " + limits.objects() + " objects.");
                }
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            // Its reader reports what is wrong with it.
        }
    }

    private static Problem tooLarge(DataSize most) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than " + most.toKilobytes() + " kB.");
    }

    private static Problem tooSlow() {
        return new Problem(HttpStatus.REQUEST_TIMEOUT, "The document took too long to arrive.");
    }
}
