// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spark;

import io.github.rettesnor.json.VerdictLines;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What an executor does: lines with their numbers in, a verdict as a line of JSON for each out. Rules do not travel, only the id by
 * which they are found where the lines are.
 *
 * @param input what to call the file that the lines stand in
 * @param ruleSet the id of the rule set to judge by, null for the one that each document names
 */
record LineVerdicts(String input, @Nullable String ruleSet)
        implements FlatMapFunction<Iterator<Tuple2<byte[], Long>>, String> {

    @Override
    public Iterator<String> call(Iterator<Tuple2<byte[], Long>> lines) {
        Judge judge = ruleSet == null ? Judge.of(RuleSets.all()) : Judge.by(RuleSets.get(ruleSet));
        Locale other =
                (ruleSet == null ? Language.EN : RuleSets.get(ruleSet).words().home()).locale();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                Tuple2<byte[], Long> line = lines.next();
                return judge(line._1(), Math.toIntExact(line._2() + 1), judge, other);
            }
        };
    }

    private String judge(byte[] line, int number, Judge judge, Locale other) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (VerdictLines out = new VerdictLines(text)) {
            try {
                Judged<?> judged = judge.judge(Input.ofLine(input, number, line));
                out.write(number, judged, judged.verdict().language().locale());
            } catch (Unreadable e) {
                out.write(input, number, e, other);
            }
        }
        return text.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
