// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;

/**
 * Each indicator names the source of one kind that holds its data, or says how data will be obtained. A source that is named
 * without its kind cannot be evaluated.
 *
 * @param kind the kind of source
 */
public record DataFrom(SourceKind kind) implements Requirement {

    @Override
    public Check on(Class<?> document) {
        Applications.require(document, this);
        return examination -> examine((Application) examination.kept(), examination);
    }

    private Outcome examine(Application application, Examination examination) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        Unread all = Applications.unread(examination, "indicators");
        if (all != null && all.isWhole()) {
            return examination.unreadable(all);
        }
        for (int i = 0; i < application.indicators().size(); i++) {
            Unread found = Applications.unread(all, i, "source", "dataPlan");
            outcome = outcome.and(
                    found == null
                            ? examine(application.indicators().get(i), i, examination)
                            : examination.unreadable(found));
        }
        return outcome;
    }

    private Outcome examine(Indicator indicator, int position, Examination examination) {
        IndicatorSource source = indicator.source();
        SourceKind stated = source == null ? null : source.kind();
        boolean named = source != null && !Texts.isBlank(source.name());
        if (!Texts.isBlank(indicator.dataPlan()) || (stated == kind && named)) {
            return Outcome.PASSED;
        }
        Path path = examination.path().field("indicators").index(position);
        Figures figures = Figures.of("number", count(position + 1)).and("kind", term(kind));
        if (stated == kind) {
            return examination.violated(path.field("source").field("name"), "no-name", figures);
        }
        if (stated != null) {
            return examination.violated(path.field("dataPlan"), "no-plan", figures);
        }
        return named
                ? examination.notEvaluated(path.field("source").field("kind"), "kind-unstated", figures)
                : examination.violated(path.field("source"), "violated", figures);
    }
}
