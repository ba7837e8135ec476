// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.json.VerdictLines;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Judges lines. Safe for many threads at once.
 *
 * @param input what to call the file that the lines stand in
 * @param known the rule sets among which a document may name its own
 * @param chosen the rule set to judge by, null for the one that each document names
 * @param language the language of the findings, null for that of the rules' country
 */
public record LineJudge(
        String input,
        List<RuleSet<?>> known,
        @Nullable RuleSet<?> chosen,
        @Nullable Language language) {

    Judged judge(Chunk chunk) {
        Judged judged = new Judged(chunk);
        int number = chunk.first();
        for (byte[] line : chunk.lines()) {
            judge(number, line, judged);
            number++;
        }
        return judged;
    }

    /** One line in, one line out, whatever happens. */
    private void judge(int number, byte[] line, Judged to) {
        int before = to.size();
        try (VerdictLines out = new VerdictLines(to.out())) {
            Input document = Input.ofLine(input, number, line);
            RuleSet<?> ruleSet = chosen == null ? Documents.ruleSet(document, known) : chosen;
            Verdict verdict = check(document, ruleSet);
            out.write(input, number, verdict, locale(ruleSet));
            to.tally().add(verdict);
        } catch (Unreadable e) {
            note(e, to);
            to.tally().addUnreadable();
        } catch (RuntimeException | StackOverflowError e) {
            to.cutTo(before);
            note(new Unreadable(input, new Position(number, 1), "", Tally.FAILURE + e), to);
            to.tally().addFailed();
        }
    }

    private static <D> Verdict check(Input document, RuleSet<D> ruleSet) {
        return ruleSet.check(Documents.read(document, ruleSet.document()));
    }

    private static void note(Unreadable noted, Judged to) {
        try (VerdictLines out = new VerdictLines(to.out())) {
            out.write(noted);
        }
    }

    private Locale locale(RuleSet<?> ruleSet) {
        return (language == null ? ruleSet.words().home() : language).locale();
    }
}
