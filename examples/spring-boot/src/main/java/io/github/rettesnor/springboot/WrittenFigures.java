// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in a document.
 *
 * @param ruleSet the rule set's id
 * @param measures each limit that could be measured against
 * @param budget the sums of its budget, null if it has none that is judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenFigures(
        String ruleSet, List<Measured> measures, @Nullable BudgetSums budget) {

    static WrittenFigures of(Judged<?> judged, Language language) {
        RuleSet<?> rules = judged.rules();
        return new WrittenFigures(
                rules.id().toString(),
                judged.measures().stream()
                        .map(measure -> Measured.of(measure, rules, language))
                        .toList(),
                sums(judged, language));
    }

    private static @Nullable BudgetSums sums(Judged<?> judged, Language language) {
        String path = BudgetPlace.of(judged.rules());
        Object budget = path == null || path.isEmpty() ? judged.document() : part(judged, path);
        return path != null && budget instanceof Budget given
                ? BudgetSums.of(path, asRead(given, unread(judged, path)), judged.rules(), language)
                : null;
    }

    private static @Nullable Unread unread(Judged<?> judged, String path) {
        Unread unread = judged.reading() == null ? null : judged.reading().unread();
        return unread == null || path.isEmpty() ? unread : unread.at(path);
    }

    /** A budget in which a line with something unreadable has no amount, so that none is guessed at. */
    private static Budget asRead(Budget budget, @Nullable Unread unread) {
        Unread lines = unread == null ? null : unread.at("lines");
        return lines == null
                ? budget
                : new Budget(
                        budget.currency(),
                        budget.requested(),
                        IntStream.range(0, budget.lines().size())
                                .mapToObj(line -> lines.at(line) == null
                                        ? budget.lines().get(line)
                                        : Fields.empty(BudgetLine.class))
                                .toList(),
                        budget.coFunding());
    }

    private static @Nullable Object part(Judged<?> judged, String field) {
        return Objects.requireNonNull(Fields.of(judged.rules().document()).get(field))
                .of(judged.document());
    }

    /**
     * How near the document comes to one limit.
     *
     * @param rule the rule's id
     * @param title the rule's title
     * @param outcome whether it is within the limit: passed or violated
     * @param path the place that is measured
     * @param category what kind of cost is limited, null where it is no cost
     * @param measured what the document has
     * @param limit what the rule allows
     * @param room how far it may still go, negative if it has gone too far
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(
            String rule,
            String title,
            Outcome outcome,
            String path,
            @Nullable String category,
            Written measured,
            Written limit,
            Written room) {

        static Measured of(Measure measure, RuleSet<?> rules, Language language) {
            String id = measure.rule().value();
            Figure category = measure.figure("category");
            return new Measured(
                    id,
                    Sentences.begin(rules.title(measure.rule(), language)),
                    measure.outcome(),
                    measure.path().toString(),
                    category == null ? null : category.text(),
                    Written.of(measure.measured(), rules, language),
                    Written.of(measure.limit(), rules, language),
                    Written.of(measure.room(), rules, language));
        }
    }
}
