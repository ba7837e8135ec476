// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quarkus;

import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a record from a JSON body strictly: a document alone, or a record of one's own that contains one. A body with an unknown key, a
 * key twice or a value of another type is answered with status 400 and its place. The mapper of Quarkus would skip the key or convert
 * the value, and what the rules then judge is not what was sent.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentReader implements MessageBodyReader<Record> {

    /** For the container. */
    public DocumentReader() {}

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        try {
            return Documents.read(Input.of("body", body), type);
        } catch (Unreadable e) {
            throw new BadRequestException(
                    Response.status(Response.Status.BAD_REQUEST)
                            .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                            .entity(e.getMessage())
                            .build(),
                    e);
        }
    }
}
