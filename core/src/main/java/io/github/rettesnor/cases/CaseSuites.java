// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.cases.CaseResult.Status;
import io.github.rettesnor.message.Sentences;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Cases as suites of tests, in the XML of JUnit. */
final class CaseSuites {

    private static final String NO_TIME = "0";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private CaseSuites() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String xml(Map<String, List<CaseResult>> files, Function<CaseResult, String> message) {
        try {
            CaseSuites suites = new CaseSuites();
            suites.open("testsuites", "name", "Rettesnor");
            for (Map.Entry<String, List<CaseResult>> file : files.entrySet()) {
                suites.suite(file.getKey(), file.getValue(), message);
            }
            suites.xml.writeEndElement();
            suites.xml.close();
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + suites.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void suite(String file, List<CaseResult> results, Function<CaseResult, String> message)
            throws XMLStreamException {
        open(
                "testsuite",
                "name",
                file,
                "time",
                NO_TIME,
                "tests",
                Integer.toString(results.size()),
                "errors",
                count(results, Status.UNUSABLE),
                "skipped",
                "0",
                "failures",
                count(results, Status.FAILED));
        for (CaseResult result : results) {
            open("testcase", "name", result.of().name(), "classname", file, "time", NO_TIME);
            if (result.status() != Status.PASSED) {
                String text = message.apply(result);
                open(
                        result.status() == Status.FAILED ? "failure" : "error",
                        "message",
                        text.lines().findFirst().orElse(""),
                        "type",
                        result.status().name());
                xml.writeCharacters(Sentences.inXml(text));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Sentences.inXml(attributes[i + 1]));
        }
    }

    private static String count(List<CaseResult> results, Status status) {
        return Long.toString(
                results.stream().filter(result -> result.status() == status).count());
    }
}
