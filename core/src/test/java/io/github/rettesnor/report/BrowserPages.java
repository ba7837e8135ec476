// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes pages for the browser test: {@code BrowserPages <folder>}, one folder a language. */
public final class BrowserPages {

    private static final Unjudged UNREAD = new Unjudged(
            "søknader/<script>alert('input')</script>.json",
            List.of(new Problem(
                    "søknader/<script>alert('input')</script>.json",
                    new Position(3, 14),
                    io.github.rettesnor.verdict.Path.ROOT
                            .field("budget")
                            .field("lines")
                            .index(0)
                            .field("<svg onload=alert(3)>"),
                    "unknown-key.near",
                    Map.of("key", "'<img src=x onerror=\"alert(4)\">'", "nearest", "category"))));

    private BrowserPages() {}

    /** Writes the pages into the folder that is named. */
    public static void main(String[] args) throws IOException {
        for (Language language : Language.values()) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve(language.code()));
            Locale locale = language.locale();
            List<Subject> all = new ArrayList<>(SampleGrant.all());
            all.set(1, drawn());
            all.add(SampleGrant.waived());
            all.add(SampleGrant.changed());
            all.add(UNREAD);
            write(folder, new HtmlReport().sheets(all, locale));
            write(folder, "unread.html", out -> new HtmlReport().render(List.of(UNREAD), locale, out));
            write(
                    folder,
                    "applicant.html",
                    HtmlReport.forApplicants()
                            .sheets(List.of(drawn()), locale)
                            .get(0)
                            .content());
            String catalogue = catalogue(language);
            write(folder, "catalogue.html", out -> out.append(catalogue));
        }
    }

    /** An application that asks for no amount, so that its share of salary is known. */
    private static Judged<Application> drawn() {
        Application bad = SampleGrant.bad();
        Budget budget = BudgetBuilder.from(bad.budget()).withRequested(null);
        return SampleGrant.judged(
                "søknader/sår.json", ApplicationBuilder.from(bad).withBudget(budget));
    }

    static String catalogue(Language language) throws IOException {
        StringBuilder page = new StringBuilder();
        new CatalogueHtml(language.locale(), Object::toString).write(List.of(SampleGrant.APPLICATION), page);
        return page.toString();
    }

    private static void write(Path folder, String fileName, Report.Content content) throws IOException {
        write(folder, List.of(new Report.Sheet(fileName, content)));
    }

    private static void write(Path folder, List<Report.Sheet> sheets) throws IOException {
        for (Report.Sheet sheet : sheets) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(sheet.fileName()), StandardCharsets.UTF_8)) {
                sheet.content().writeTo(out);
            }
        }
    }
}
