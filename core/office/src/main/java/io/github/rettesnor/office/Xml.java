// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of an Office file, read from its beginning to its end. Names are those without prefixes. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Archive archive;
    private final XMLStreamReader reader;
    private int depth;

    Xml(Archive archive, InputStream in) {
        this.archive = archive;
        try {
            reader = FACTORY.createXMLStreamReader(characters(in));
        } catch (XMLStreamException | IOException e) {
            throw archive.refused("office.broken", Map.of());
        }
    }

    /**
     * The characters of a part, which is in UTF-8, or in UTF-16 with a byte order mark. The parser would write bytes that are not characters
     * to the standard error stream besides failing.
     */
    private static Reader characters(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, UTF_8_MARK.length);
        byte[] first = bytes.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(first, UTF_8_MARK)) {
            bytes.unread(first);
        }
        boolean isUtf16 =
                first.length > 1 && (first[0] & first[1]) == (byte) 0xFE && (first[0] | first[1]) == (byte) 0xFF;
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes to the next tag or text; false at the end. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw archive.refused("office.entities", Map.of());
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw archive.refused("office.broken", Map.of());
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw archive.refused("office.broken", Map.of());
        }
    }

    boolean begins() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    /** Goes to the end of the tag that begins here. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // what stands within is passed over
        }
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The name of the tag. */
    String name() {
        return reader.getLocalName();
    }

    /** The text, empty if this is a tag. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** An attribute by its name without prefix, null if there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is true or false. */
    boolean is(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Whether a property that a tag switches on is switched off by it. */
    boolean isOff() {
        String value = attribute("val");
        return "0".equals(value) || "false".equals(value) || "off".equals(value);
    }

    /** A whole number of an attribute; a fallback where it is missing or no number. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
