// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Rulings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Judges what lies on a desk. Nothing of it is kept. */
@Component
final class DeskJudge {

    private final RuleBook shipped;
    private final Limits limits;

    DeskJudge(RuleBook shipped, Limits limits) {
        this.shipped = shipped;
        this.limits = limits;
    }

    /** The rule sets of the desk's rule files, in their order. */
    List<RuleSet<?>> own(Desk desk) {
        List<Input> files = desk.rules().stream().map(Desk.Sheet::input).toList();
        return files.isEmpty() ? List.of() : Calls.read(files, shipped.all());
    }

    /** All rule sets that a document may be judged by. */
    List<RuleSet<?>> known(Desk desk) {
        List<RuleSet<?>> known = new ArrayList<>(shipped.all());
        known.addAll(own(desk));
        return known;
    }

    /** What the decision files decide. */
    List<Rulings> decisions(Desk desk) {
        return desk.decisions().stream()
                .flatMap(file -> DecisionFile.read(file.input()).stream())
                .toList();
    }

    /** The documents with their verdicts, each with what is decided about it; those that cannot be judged with their problems. */
    List<Subject> judge(Desk desk) {
        if (desk.files().size() > limits.files()) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE, "There are more than " + limits.files() + " files in one request.");
        }
        List<RuleSet<?>> known = known(desk);
        List<Rulings> rulings = decisions(desk);
        LocalDate day = desk.day();
        if (!rulings.isEmpty() && day == null) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST, "Decisions need the field day, on which waivers must be in force.");
        }
        return desk.files().stream()
                .<Subject>map(file -> {
                    Judge judge = judge(file, known);
                    return judge(file, day == null ? judge : judge.with(rulings, day));
                })
                .toList();
    }

    private static Judge judge(Desk.Sheet file, List<RuleSet<?>> known) {
        try {
            return file.ruleSet() == null ? Judge.of(known) : Judge.by(RuleSets.among(known, file.ruleSet()));
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Subject judge(Desk.Sheet file, Judge judge) {
        try {
            read(file);
            return judge.judge(file.input());
        } catch (Unreadable e) {
            return new Unjudged(file.name(), e.problems());
        }
    }

    /** A file's values; not those of one that has more than the limit. */
    Node read(Desk.Sheet file) {
        Input input = file.input();
        if (file.content().length() / 4 * 3L > limits.body().toBytes()) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "A file is larger than " + limits.body().toKilobytes() + " kB.");
        }
        Node node = input.read();
        if (count(node) > limits.values()) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "A file has more than " + limits.values() + " values.");
        }
        return node;
    }

    private static int count(Node node) {
        return 1 + node.parts().stream().mapToInt(DeskJudge::count).sum();
    }
}
