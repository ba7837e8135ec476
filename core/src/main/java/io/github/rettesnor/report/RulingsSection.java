// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers have judged of a document, and what they have set aside for it. */
final class RulingsSection {

    private final Judged<?> judged;
    private final Labels labels;

    RulingsSection(Judged<?> judged, Labels labels) {
        this.judged = judged;
        this.labels = labels;
    }

    void write(Markup html) {
        List<Judgement> judgements = judged.verdict().judgements();
        if (!judgements.isEmpty()) {
            Page.section(html, "judgements", labels.of("judgements"), section -> {
                section.text("p", labels.of("judgements.intro")).open("ul", "class", "cards");
                judgements.forEach(judgement -> judgement(section, judgement));
                section.close();
            });
        }
        List<Waiver> waivers = judged.verdict().waivers();
        if (!waivers.isEmpty()) {
            Page.section(html, "waivers", labels.of("waivers"), section -> {
                section.text("p", labels.of("waivers.intro")).open("ul", "class", "cards");
                waivers.forEach(waiver -> waiver(section, waiver));
                section.close();
            });
        }
    }

    private void judgement(Markup html, Judgement judgement) {
        html.open("li")
                .open("p", "class", "tags")
                .text("span", labels.judged(judgement), "class", "tag " + (judgement.met() ? "PASSED" : "VIOLATED"))
                .close();
        begin(html, judgement.rule(), judgement.at());
        by(html, "judgements.by", judgement.office(), judgement.reason(), judgement.day());
        html.close().close();
    }

    private void waiver(Markup html, Waiver waiver) {
        html.open("li");
        begin(html, waiver.rule(), waiver.path());
        by(html, "waivers.by", waiver.office(), waiver.reason(), waiver.day());
        Page.fact(html, labels.of("waivers.until"), labels.day(waiver.expires()));
        html.close().close();
    }

    private void begin(Markup html, RuleId rule, @Nullable Path path) {
        html.text("p", labels.title(rule, judged.rules()), "class", "title").open("dl", "class", "details");
        Page.fact(html, labels.of("rule"), rule.value());
        if (path != null && !path.equals(Path.ROOT)) {
            Page.fact(html, labels.of("place"), path.toString());
        }
    }

    private void by(Markup html, String label, String office, String reason, LocalDate day) {
        Page.fact(html, labels.of(label), office);
        Page.fact(html, labels.of("rulings.day"), labels.day(day));
        Page.fact(html, labels.of("changes.why"), reason);
    }
}
