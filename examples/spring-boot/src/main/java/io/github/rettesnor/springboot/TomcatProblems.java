// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What Tomcat itself refuses, such as a header that is too large, is answered like everything else. */
@Component
final class TomcatProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int FIRST_ERROR = 400;

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Valve.class.getName());
            }
        });
    }

    /** Made by Tomcat. */
    public static final class Valve extends ErrorReportValve {

        /** For Tomcat. */
        public Valve() {}

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < FIRST_ERROR
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            HttpStatus status = statusOf(response.getStatus());
            response.setStatus(status.value());
            SafeHeaders.set(response, request.isSecure());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write("{\"status\":" + status.value() + ",\"title\":\"" + status.getReasonPhrase() + "\"}");
                    response.finishResponse();
                }
            } catch (IOException e) {
                // The client is gone.
            }
        }

        /** What the client asks for that HTTP does not know is the client's mistake. */
        private static HttpStatus statusOf(int status) {
            HttpStatus known = HttpStatus.resolve(status);
            return known == null || known == HttpStatus.NOT_IMPLEMENTED ? HttpStatus.BAD_REQUEST : known;
        }
    }
}
