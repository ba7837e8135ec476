// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.RuledFormat;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
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
        int[] left = {limits.deskObjects()};
        return desk.files().stream()
                .<Subject>map(file -> {
                    List<RuleSet<?>> possible = possible(file, known);
                    Judge judge = file.ruleSet() == null ? Judge.of(possible) : Judge.by(possible.get(0));
                    return judge(file, possible, day == null ? judge : judge.with(rulings, day), left);
                })
                .toList();
    }

    /** The rule set that is chosen for a file, else all. */
    private static List<RuleSet<?>> possible(Desk.Sheet file, List<RuleSet<?>> known) {
        return file.ruleSet() == null ? known : List.of(ruleSet(known, file.ruleSet()));
    }

    /**
     * The rule set of an id.
     *
     * @throws Problem if there is none
     */
    static RuleSet<?> ruleSet(List<RuleSet<?>> known, String id) {
        try {
            return RuleSets.among(known, id);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /** Judges a file; {@code left} is how many objects the files may have that are not judged yet. */
    private Subject judge(Desk.Sheet file, List<RuleSet<?>> possible, Judge judge, int[] left) {
        try {
            left[0] -= count(read(file, possible), true);
            if (left[0] < 0) {
                throw new Problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "The files have more than " + limits.deskObjects() + " objects in all.");
            }
            return judge.judge(file.input());
        } catch (Unreadable e) {
            return new Unjudged(file.name(), e.problems());
        }
    }

    /** The values of each file, as its rules find them; of one that cannot be read, its problems. */
    List<DeskApi.OpenedFile> open(Desk desk, Language language) {
        List<RuleSet<?>> known = known(desk);
        return desk.files().stream()
                .map(file -> {
                    try {
                        String document = DocumentJson.of(read(file, possible(file, known)));
                        return new DeskApi.OpenedFile(file.name(), document, List.of());
                    } catch (Unreadable e) {
                        List<InputProblem> problems = InputProblem.of(e.problems(), language.locale());
                        return new DeskApi.OpenedFile(file.name(), null, problems);
                    }
                })
                .toList();
    }

    /** A file's values; not those of one that has more than the limit. */
    private Node read(Desk.Sheet file, List<RuleSet<?>> possible) {
        Input input = file.input();
        if (file.content().length() / 4 * 3L > limits.file().toBytes()) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "A file is larger than " + limits.file().toKilobytes() + " kB.");
        }
        Node node = input.format().orElse(null) instanceof RuledFormat ruled
                ? ruled.among(possible).read(input)
                : input.read();
        if (count(node, false) > limits.values() || count(node, true) > limits.objects()) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "A file has more than " + limits.values() + " values, or more than " + limits.objects()
                            + " objects.");
        }
        return node;
    }

    private static int count(Node node, boolean isOfObjects) {
        int own = isOfObjects && node.kind() != Node.Kind.OBJECT ? 0 : 1;
        return own
                + node.parts().stream()
                        .mapToInt(part -> count(part, isOfObjects))
                        .sum();
    }
}
