// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each indicator is an existing variable of the registry that the application names. An indicator that does not state where its data
 * come from, whether it exists, or what it is called, cannot be evaluated; nor can any where the application names no registry. Whether
 * another name of a registry is another registry, a person must judge. Where no indicator is listed, a person is asked to look for them
 * where else they may be described; where they are not, the rule cannot be evaluated.
 *
 * @param orIn the places where indicators may be described instead
 */
public record IndicatorsFromRegistry(List<Place> orIn) implements Requirement {

    /** Copies the list. */
    public IndicatorsFromRegistry {
        orIn = List.copyOf(orIn);
    }

    /**
     * Returns the requirement that each indicator is an existing variable of the registry that the application names.
     *
     * @param orIn the places where indicators may be described instead
     * @return the requirement
     */
    public static IndicatorsFromRegistry indicatorsFromRegistry(String... orIn) {
        return new IndicatorsFromRegistry(Arrays.stream(orIn).map(Place::of).toList());
    }

    @Override
    public List<Place> places() {
        return Stream.of("indicators", "registry").map(Place::of).toList();
    }

    @Override
    public Example example(Class<?> document) {
        Object source = Fragments.fields("kind", "REGISTRY");
        return Example.at(
                        document,
                        "indicators[]",
                        Fragments.fields("name", Fragments.SOME_TEXT, "source", source, "existing", true),
                        Fragments.fields("name", Fragments.SOME_TEXT, "source", source, "existing", false))
                .within(Fragments.at(document, "registry.name", Fragments.SOME_TEXT));
    }

    @Override
    public Check on(Class<?> document) {
        Kinds.require(Application.class, document, this);
        List<Spot> others =
                orIn.stream().map(place -> Spot.one(place, document)).toList();
        return examination -> {
            Application application = (Application) examination.kept();
            return application.indicators().isEmpty() && Applications.unread(examination, "indicators") == null
                    ? elsewhere(others, examination)
                    : examine(application, examination);
        };
    }

    private static Outcome elsewhere(List<Spot> others, Examination examination) {
        for (Spot other : others) {
            if (examination.isGiven(other)) {
                return examination.toJudge(other.path(examination), "elsewhere", Figures.NONE);
            }
        }
        for (Spot other : others) {
            Unread undecided = examination.undecided(other);
            if (undecided != null) {
                return examination.unreadable(undecided);
            }
        }
        return examination.notEvaluated(examination.path().field("indicators"), "missing", Figures.NONE);
    }

    private static Outcome examine(Application application, Examination examination) {
        Unread all = Applications.unread(examination, "indicators");
        Unread ofRegistry = Applications.unread(examination, "registry");
        Unread name = ofRegistry == null ? null : ofRegistry.at("name");
        if (all != null && all.isWhole()) {
            return examination.unreadable(all);
        }
        Registry registry = application.registry();
        boolean named = registry != null && Texts.isWritten(registry.name());
        boolean needsName = false;
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < application.indicators().size(); i++) {
            Indicator indicator = application.indicators().get(i);
            Unread found = isFromElsewhere(indicator) ? null : Applications.unread(all, i, "source", "existing");
            Unread ofName = hasNeededSource(indicator) ? Applications.unread(all, i, "name") : null;
            if (found != null) {
                outcome = outcome.and(examination.unreadable(found));
            } else if (ofName != null) {
                outcome = outcome.and(examination.unreadable(ofName));
            } else if (name != null && mayPass(indicator)) {
                needsName = true;
            } else {
                outcome = outcome.and(examine(indicator, named ? registry : null, i, examination));
            }
        }
        if (name != null && needsName) {
            return outcome.and(examination.unreadable(name));
        }
        return named || outcome != Outcome.PASSED
                ? outcome
                : examination.notEvaluated(
                        examination.path().field("registry").field("name"), "no-registry", Figures.NONE);
    }

    private static boolean hasNeededSource(Indicator indicator) {
        IndicatorSource source = indicator.source();
        return source != null && source.kind() == SourceKind.REGISTRY && Boolean.TRUE.equals(indicator.existing());
    }

    private static boolean mayPass(Indicator indicator) {
        return hasNeededSource(indicator) && Texts.isWritten(indicator.name());
    }

    private static Outcome examine(
            Indicator indicator, @Nullable Registry registry, int position, Examination examination) {
        IndicatorSource source = indicator.source();
        boolean fromAnother = source != null && registry != null && namesAnother(source, registry);
        if (mayPass(indicator) && !fromAnother) {
            return Outcome.PASSED;
        }
        Path path = examination.path().field("indicators").index(position);
        Figures figures = Figures.of("number", count(position + 1));
        if (source != null && source.kind() != null && isFromElsewhere(indicator)) {
            return examination.violated(
                    path.field("source").field("kind"), "violated", figures.and("source", term(source.kind())));
        }
        if (Boolean.FALSE.equals(indicator.existing())) {
            return examination.violated(path.field("existing"), "not-existing", figures);
        }
        if (source == null || source.kind() == null) {
            return examination.notEvaluated(path.field("source"), "no-source", figures);
        }
        if (indicator.existing() == null) {
            return examination.notEvaluated(path.field("existing"), "existing-unstated", figures);
        }
        if (!Texts.isWritten(indicator.name())) {
            return examination.notEvaluated(path.field("name"), "no-name", figures);
        }
        return examination.toJudge(
                path.field("source").field("name"),
                "other-registry",
                figures.and("named", text(String.valueOf(source.name())))
                        .and("registry", text(registry == null ? "" : String.valueOf(registry.name()))));
    }

    private static boolean isFromElsewhere(Indicator indicator) {
        IndicatorSource source = indicator.source();
        return source != null && source.kind() != null && source.kind() != SourceKind.REGISTRY;
    }

    private static boolean namesAnother(IndicatorSource source, Registry registry) {
        String named = source.name();
        String known = registry.name();
        return named != null
                && known != null
                && !named.equals(known)
                && Texts.isWritten(named)
                && !Texts.plain(named).equals(Texts.plain(known));
    }
}
