// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import io.github.rettesnor.json.VerdictLines;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges lines. Safe for many threads at once.
 *
 * @param input the name of the file with the lines
 * @param judge what judges each of them
 * @param decided what officers have decided, which the judge knows
 * @param language the language of the findings, null for that of the rules' country
 * @param other the language of problems where no rules could be chosen
 */
public record LineJudge(
        String input,
        Judge judge,
        Decided decided,
        @Nullable Language language,
        Locale other) {

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
            io.github.rettesnor.judge.Judged<?> judged = judge.judge(Input.ofLine(input, number, line));
            decided.see(judged);
            Verdict verdict = judged.verdict();
            out.write(number, judged, (language == null ? verdict.language() : language).locale());
            to.tally().add(verdict);
        } catch (Unreadable e) {
            note(number, e, to);
            to.tally().addUnreadable();
        } catch (RuntimeException | StackOverflowError e) {
            to.cutTo(before);
            Problem failed =
                    new Problem(input, new Position(number, 1), Path.ROOT, Tally.FAILED, Map.of("error", e.toString()));
            note(number, new Unreadable(failed), to);
            to.tally().addFailed();
        }
    }

    private void note(int number, Unreadable noted, Judged to) {
        try (VerdictLines out = new VerdictLines(to.out())) {
            out.write(input, number, noted, other);
        }
    }
}
