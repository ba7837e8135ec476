// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes pages for the browser test: {@code BrowserPages <folder>}, one folder a language. */
public final class BrowserPages {

    private BrowserPages() {}

    /** Writes the pages into the folder that is named. */
    public static void main(String[] args) throws IOException {
        for (Language language : Language.values()) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve(language.code()));
            List<Judged<Application>> all = SampleGrant.all();
            write(folder, new HtmlReport().sheets(all, language.locale()));
            Judged<Application> changed = Judged.of(
                    "endret.json",
                    SampleGrant.bad(),
                    SampleGrant.APPLICATION.without("xx.budget.no-overhead", "Eksempelkontoret", "Prøveordning"));
            write(
                    folder,
                    List.of(new Report.Sheet(
                            "changed.html", out -> new HtmlReport().render(List.of(changed), language.locale(), out))));
            write(
                    folder,
                    List.of(new Report.Sheet(
                            "catalogue.html",
                            out -> new CatalogueHtml(language.locale()).write(catalogue(language), out))));
        }
    }

    static List<CatalogueHtml.Chapter> catalogue(Language language) {
        Labels labels = new Labels(language.locale());
        return List.of(new CatalogueHtml.Chapter(
                SampleGrant.APPLICATION.id(),
                SampleGrant.APPLICATION.allRules().stream()
                        .map((Rule rule) -> new CatalogueHtml.Entry(
                                rule.id().value(),
                                labels.title(rule.id(), SampleGrant.APPLICATION),
                                rule.severity(),
                                "A <b>demand</b> & its limit.",
                                null,
                                rule.source(),
                                Map.of("requirement", rule.requirement().toString())))
                        .toList()));
    }

    private static void write(Path folder, List<Report.Sheet> sheets) throws IOException {
        for (Report.Sheet sheet : sheets) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(sheet.fileName()), StandardCharsets.UTF_8)) {
                sheet.content().writeTo(out);
            }
        }
    }
}
