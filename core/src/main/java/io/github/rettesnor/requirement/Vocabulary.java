// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Requirement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that can be required, by name. */
public final class Vocabulary {

    private static final List<Class<? extends Requirement>> TYPES = List.of(
            AddsUp.class,
            AllOf.class,
            AsManyAs.class,
            AtLeast.class,
            CoFundingNamed.class,
            Covers.class,
            CurrencyIs.class,
            DataFrom.class,
            EachHas.class,
            EachLineHas.class,
            EachTiedTo.class,
            FilledIn.class,
            Given.class,
            HandedInBy.class,
            InOrder.class,
            InWords.class,
            Includes.class,
            IndicatorsFromRegistry.class,
            IsTrue.class,
            LinesComplete.class,
            NoLinesOf.class,
            OneOf.class,
            PartyNamed.class,
            PayBasisIs.class,
            PerHeadAtMost.class,
            PeriodOrdered.class,
            Question.class,
            Reachable.class,
            QuestionOfLines.class,
            ShareAtMost.class,
            SpentNothingOn.class,
            SpentPerHeadAtMost.class,
            SpentShareAtMost.class,
            SumRow.class,
            Unless.class,
            Where.class,
            Within.class);

    private static final Map<String, Class<? extends Requirement>> BY_NAME = new TreeMap<>();

    static {
        TYPES.forEach(type -> BY_NAME.put(Requirement.name(type), type));
    }

    private Vocabulary() {}

    /**
     * The names of all requirements.
     *
     * @return the names, such as {@code share-at-most}, sorted
     */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /**
     * The requirement of a name.
     *
     * @param name the name
     * @return its record type, null if there is none
     */
    public static @Nullable Class<? extends Requirement> get(String name) {
        return BY_NAME.get(name);
    }
}
