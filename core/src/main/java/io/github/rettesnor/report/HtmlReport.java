// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as web pages: one for each document, and an index where there are several. A page needs neither scripts nor anything
 * from elsewhere; it can be read on a telephone, printed on A4, and read aloud.
 */
public final class HtmlReport implements Report {

    /** The report. */
    public HtmlReport() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<Sheet> sheets(List<? extends Judged<?>> judged, Locale locale) {
        Labels labels = new Labels(locale);
        if (judged.size() == 1) {
            return List.of(page("index.html", judged.get(0), labels, null));
        }
        List<Sheet> pages = new ArrayList<>();
        for (Judged<?> one : judged) {
            pages.add(page(fileName(pages.size() + 1, one.input()), one, labels, "index.html"));
        }
        List<String> names = pages.stream().map(Sheet::fileName).toList();
        List<Sheet> all = new ArrayList<>();
        all.add(new Sheet("index.html", out -> new IndexPage(labels, judged, names).write(out)));
        all.addAll(pages);
        return all;
    }

    private static Sheet page(String fileName, Judged<?> judged, Labels labels, @Nullable String index) {
        return new Sheet(fileName, out -> new VerdictPage<>(judged, labels, index).write(out));
    }

    /** Numbered, so that inputs of one name in two folders have each their page. */
    private static String fileName(int number, String input) {
        String last = input.substring(input.replace('\\', '/').lastIndexOf('/') + 1);
        return number + "-" + last.replaceAll("[^A-Za-z0-9._-]", "-") + ".html";
    }
}
