// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what was written, with a parser that knows nothing of it. */
final class Pages {

    private Pages() {}

    static String text(Report.Sheet sheet) {
        StringBuilder out = new StringBuilder();
        try {
            sheet.content().writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    static String html(Judged<?> judged, Locale locale) {
        return text(new HtmlReport().sheets(List.of(judged), locale).get(0));
    }

    static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The texts, or attributes' values, at an XPath. */
    static List<String> at(Document page, String path) {
        try {
            NodeList nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }
}
