// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A measure of whether a change is an improvement (nb, da: indikator).
 *
 * @param name its name, null if not stated
 * @param kind what it measures, null if not stated
 * @param source where its data come from, null if not stated
 * @param existing whether it is a variable that its source holds already, null if not stated
 * @param baseline its value before the project, null if not stated
 * @param target the value aimed at, null if not stated
 * @param result the value reached, null if not stated
 * @param measurement how the effect is measured, null if not stated
 * @param dataPlan how data will be obtained that no source holds, null if not stated
 * @param goals codes of the goals that it belongs to
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record Indicator(
        @Nullable String name,
        @Nullable IndicatorKind kind,
        @Nullable IndicatorSource source,
        @Nullable Boolean existing,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String result,
        @Nullable String measurement,
        @Nullable String dataPlan,
        List<String> goals) {

    static final Indicator EMPTY = new Indicator(null, null, null, null, null, null, null, null, null, List.of());

    /** Copies the list; a null list is taken as empty. */
    @NotByOtherMappers
    public Indicator {
        goals = Copies.codes(goals);
    }
}
