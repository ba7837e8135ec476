// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.model.StrictRecord;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;

/** Reads the records of documents for the mappers of hosts: into nodes, from which the library's own mapper makes them. */
public final class StrictReader implements StrictRecord.Reader {

    /** For the service loader. */
    public StrictReader() {}

    @Override
    public Object read(JsonParser parser, Class<?> type) {
        try {
            JsonToken first = parser.currentToken();
            Node node = NodeReader.read(new HostTokens(parser), first == null ? JsonToken.VALUE_NULL : first);
            return Documents.reading(node, type).strict();
        } catch (Unreadable e) {
            throw new Refusal(parser, e);
        }
    }

    /** A document that was refused, as a mapper's caller expects it: 400 to a web framework. Its cause has the problems. */
    private static final class Refusal extends DatabindException {

        private static final long serialVersionUID = 1;

        Refusal(JsonParser parser, Unreadable cause) {
            super(parser, cause.problem().line(Locale.ENGLISH), cause);
        }

        /** One line a problem, without the parser's location and the path through the host's classes. */
        @Override
        public String getMessage() {
            return getCause() == null
                    ? getOriginalMessage()
                    : String.valueOf(getCause().getMessage());
        }
    }
}
