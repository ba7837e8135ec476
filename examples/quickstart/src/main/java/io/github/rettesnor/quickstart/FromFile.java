// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quickstart;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Finding;
import java.nio.file.Path;
import java.util.Locale;

/** Judges a file by the rules that it names, and shows line and column of each finding. */
public final class FromFile {

    private FromFile() {}

    /**
     * Judges the file.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) {
        Judged<?> judged = Judge.of(RuleSets.all()).judge(Input.of(Path.of(arguments[0])));
        for (Finding finding : judged.verdict().findings()) {
            System.out.println(finding.place() + " " + finding.path() + ": " + finding.message(Locale.ENGLISH));
        }
    }
}
