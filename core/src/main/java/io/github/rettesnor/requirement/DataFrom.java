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
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Settler;
import java.util.List;
import java.util.Map;

/**
 * Each indicator names the source of one kind that holds its data, or describes how data will be obtained. A source that is named
 * without its kind cannot be evaluated. Where the description only refers elsewhere, a person has to judge.
 *
 * @param kind the kind of source
 */
public record DataFrom(SourceKind kind) implements Requirement {

    @Override
    public List<Place> places() {
        return List.of(Place.of("indicators"));
    }

    @Override
    public Example example(Class<?> document) {
        Map<String, Object> unnamed = Fragments.fields("kind", kind.name());
        Map<String, Object> named = Fragments.fields("kind", kind.name(), "name", Fragments.SOME_TEXT);
        return Example.at(
                document, "indicators[]", Fragments.fields("source", named), Fragments.fields("source", unnamed));
    }

    @Override
    public Check on(Class<?> document) {
        Kinds.require(Application.class, document, this);
        return examination -> examine((Application) examination.kept(), examination);
    }

    private Outcome examine(Application application, Examination examination) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        Unread all = Applications.unread(examination, "indicators");
        if (all != null && all.isWhole()) {
            return examination.unreadable(all);
        }
        for (int i = 0; i < application.indicators().size(); i++) {
            Indicator indicator = application.indicators().get(i);
            Unread found = isMet(indicator, examination) ? null : Applications.unread(all, i, needed(indicator));
            outcome = outcome.and(found == null ? examine(indicator, i, examination) : examination.unreadable(found));
        }
        return outcome;
    }

    /** The name of a source of another kind makes no difference; no kind is known of a source that could not be read. */
    private String[] needed(Indicator indicator) {
        IndicatorSource source = indicator.source();
        boolean isOther = source != null && source.kind() != null && source.kind() != kind;
        return isOther ? new String[] {"dataPlan"} : new String[] {"source", "dataPlan"};
    }

    private boolean isMet(Indicator indicator, Examination examination) {
        IndicatorSource source = indicator.source();
        return (examination.holds(indicator.dataPlan()) && !Elsewhere.isNamedBy(indicator.dataPlan()))
                || (source != null && source.kind() == kind && Texts.isWritten(source.name()));
    }

    private Outcome examine(Indicator indicator, int position, Examination examination) {
        if (isMet(indicator, examination)) {
            return Outcome.PASSED;
        }
        Path path = examination.path().field("indicators").index(position);
        if (Elsewhere.isNamedBy(indicator.dataPlan())) {
            return examination.toJudge(path.field("dataPlan"), "elsewhere", Figures.NONE, Settler.APPLICANT);
        }
        IndicatorSource source = indicator.source();
        SourceKind stated = source == null ? null : source.kind();
        boolean named = source != null && Texts.isWritten(source.name());
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
