// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Sentences;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements and texts. The content of a text or an attribute is shown as it is and never read as markup; characters
 * that XML has no place for are shown as {@code U+FFFD}. Where an attribute's value is null, the attribute is left out.
 */
final class Markup {

    private final XMLStreamWriter out;

    private Markup(Writer to) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
    }

    /**
     * Writes a whole file.
     *
     * @param prolog what is written before the first element
     * @param to where to
     * @param body writes the elements
     * @throws IOException if it cannot be written
     */
    static void write(String prolog, Appendable to, Body body) throws IOException {
        try (Writer text = new BufferedWriter(new Appending(to))) {
            text.append(prolog).append('\n');
            Markup markup = new Markup(text);
            body.write(markup);
            markup.out.close();
            text.append('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with its content. */
    Markup element(String name, @Nullable String[] attributes, Body content) {
        open(name, attributes);
        content.write(this);
        return close();
    }

    Markup open(String name, @Nullable String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    Markup close() {
        return write(out::writeEndElement);
    }

    /** An element that holds a text. */
    Markup text(String name, String content, @Nullable String... attributes) {
        return open(name, attributes).text(content).close();
    }

    /** An element that never holds anything, such as {@code meta}. */
    Markup empty(String name, @Nullable String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    Markup text(String content) {
        return write(() -> out.writeCharacters(Sentences.inXml(content)));
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                out.writeAttribute(name, Sentences.inXml(value));
            }
        }
    }

    private Markup write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a part of a file. */
    @FunctionalInterface
    interface Body {
        void write(Markup markup);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
