// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The kinds of requirement that rule files can name, by name. */
public final class Vocabulary {

    private static final List<Class<? extends Requirement>> TYPES = List.of(
            AddsUp.class,
            AllOf.class,
            AmountAtLeast.class,
            AmountAtMost.class,
            AnyHas.class,
            AnyOf.class,
            AsManyAs.class,
            AtLeast.class,
            CharactersAtLeast.class,
            CharactersAtMost.class,
            CoFundingAtLeast.class,
            CoFundingNamed.class,
            CostPerOccasionAtMost.class,
            Covers.class,
            CurrencyIs.class,
            DataFrom.class,
            DateBetween.class,
            Declared.class,
            EachHas.class,
            EachLineHas.class,
            EachTiedTo.class,
            EachYearAtMost.class,
            EntriesAtLeast.class,
            EntriesAtMost.class,
            FilledIn.class,
            FromAmount.class,
            Given.class,
            HandedInBy.class,
            InOrder.class,
            InWords.class,
            Includes.class,
            IndicatorsFromRegistry.class,
            IsTrue.class,
            LinesComplete.class,
            Needs.class,
            NoLinesOf.class,
            OneOf.class,
            PartyNamed.class,
            PayBasisIs.class,
            PerHeadAtMost.class,
            PeriodAtLeast.class,
            PeriodAtMost.class,
            PeriodOrdered.class,
            Question.class,
            Reachable.class,
            QuestionOfLines.class,
            ShareAtLeast.class,
            ShareAtMost.class,
            SpentNothingOn.class,
            SpentPerHeadAtMost.class,
            SpentShareAtMost.class,
            SumRow.class,
            TotalAtLeast.class,
            TotalAtMost.class,
            Unique.class,
            Unless.class,
            WhenGiven.class,
            Where.class,
            Within.class);

    private final Map<String, Class<? extends Requirement>> byName = new TreeMap<>();

    private Vocabulary(List<Class<? extends Requirement>> more) {
        TYPES.forEach(this::add);
        more.forEach(this::add);
    }

    private void add(Class<? extends Requirement> type) {
        String name = Requirement.name(type);
        Class<?> other = byName.put(name, type);
        if (other != null && other != type) {
            throw new IllegalArgumentException("both " + other.getName() + " and " + type.getName()
                    + " are requirements of the name '" + name + "'; rename one of the records");
        }
    }

    /**
     * Returns the requirements of this library alone.
     *
     * @return the vocabulary
     */
    public static Vocabulary core() {
        return new Vocabulary(List.of());
    }

    /**
     * Returns the requirements of this library and of all country modules that are present.
     *
     * @return the vocabulary
     * @throws IllegalArgumentException if two have the same name; the message names both
     */
    public static Vocabulary present() {
        return new Vocabulary(RuleSets.requirements());
    }

    /**
     * Returns the names of the requirements.
     *
     * @return the names, such as {@code share-at-most}, sorted
     */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Returns the requirement of a name.
     *
     * @param name the name
     * @return its record type, null if there is none
     */
    public @Nullable Class<? extends Requirement> get(String name) {
        return byName.get(name);
    }

    /**
     * Returns the requirement of a name with parameters, to be copied and changed.
     *
     * @param name the name
     * @return the sample, null if this library has no requirement of that name
     */
    public @Nullable Sample sample(String name) {
        return Samples.BY_NAME.get(name);
    }
}
