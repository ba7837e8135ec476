// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.RecordBinder;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Rulings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of cases: one case, or several under {@code cases} with what they have in common above them. */
final class CaseFile {

    private static final RecordBinder BINDER = RecordBinder.ofForms(Map.of());
    private static final String CASES = "cases";

    private final Path path;
    private final Library library;
    private final List<RuleCase> cases = new ArrayList<>();
    private final Map<String, Position> names = new HashMap<>();

    private CaseFile(Path path, Library library) {
        this.path = path;
        this.library = library;
    }

    /** The cases of a file, and its problems as cases that cannot be used. */
    static List<RuleCase> read(Path path, Library library) {
        CaseFile file = new CaseFile(path, library);
        try {
            file.read(Input.of(path).read());
        } catch (Unreadable e) {
            file.add(e);
        }
        return file.cases;
    }

    private void read(Node file) {
        Node several = file.get(CASES);
        if (several != null || file.get("expect") != null || file.get("rules") != null) {
            library.keep(path);
        }
        if (several == null) {
            add(file, null);
            return;
        }
        Problems problems = new Problems();
        CaseForm.Several form = BINDER.read(file, CaseForm.Several.class, problems);
        if (several.is(Node.Kind.LIST) && several.parts().isEmpty()) {
            problems.addKey(several, new BadValue("no-case", Map.of()));
        }
        try {
            problems.refuse();
        } catch (Unreadable e) {
            add(e);
        }
        if (form != null && form.cases() != null) {
            form.cases().forEach(node -> add(node, form));
        }
    }

    private void add(Unreadable trouble) {
        Position at = trouble.problem().location() instanceof Position position ? position : Position.START;
        cases.add(new RuleCase(path.getFileName() + ":" + at.line(), path, at, trouble));
    }

    private void add(Node node, CaseForm.@Nullable Several common) {
        Problems problems = new Problems();
        CaseForm form = BINDER.read(node, CaseForm.class, problems);
        Placed<String> named = form == null ? null : form.name();
        String name = named == null ? path.getFileName() + ":" + node.position().line() : named.value();
        if (named != null) {
            Position before = names.putIfAbsent(name, named.at().position());
            if (before != null) {
                problems.add(
                        named.at(), new BadValue("case-name-twice", Map.of("line", Integer.toString(before.line()))));
            }
        }
        try {
            RuleCase.Prepared<?> prepared = form == null ? null : prepared(node, form, common, problems);
            problems.refuse();
            if (prepared != null) {
                cases.add(new RuleCase(name, path, node.position(), prepared));
            }
        } catch (Unreadable e) {
            cases.add(new RuleCase(name, path, node.position(), e));
        }
    }

    /** What a case is run with; null if it has problems. */
    private RuleCase.@Nullable Prepared<?> prepared(
            Node node, CaseForm form, CaseForm.@Nullable Several common, Problems problems) {
        Node named = form.rules() == null && common != null ? common.rules() : form.rules();
        Node document = form.document() == null && common != null ? common.document() : form.document();
        if (named == null) {
            problems.addMissing(node, "rules", "case.rules");
        }
        if (document == null) {
            problems.addMissing(node, "document", "case.document");
        }
        RuleSet<?> rules = named == null ? null : library.rules(named, path, problems);
        Node found = document == null ? null : library.document(document, path, problems);
        if (rules == null) {
            return null;
        }
        List<Node> changes = Stream.of(common == null ? null : common.change(), form.change())
                .<Node>flatMap(Stream::ofNullable)
                .toList();
        return prepared(form, rules, found, changes, problems);
    }

    private <D> RuleCase.@Nullable Prepared<D> prepared(
            CaseForm form, RuleSet<D> rules, @Nullable Node document, List<Node> changes, Problems problems) {
        D read = document == null ? null : document(document, rules.document(), changes, problems);
        Rulings judgements = judgements(form, rules, problems);
        Expectation expected = form.expect() == null ? null : Expectation.of(form.expect(), rules, problems);
        var boundary = Expectation.rules(form.boundary(), rules, problems);
        return read == null || expected == null || problems.count() > 0
                ? null
                : new RuleCase.Prepared<>(rules, read, judgements, expected, boundary);
    }

    private static <D> @Nullable D document(Node document, Class<D> type, List<Node> changes, Problems problems) {
        Node changed = document;
        for (Node some : changes) {
            changed = Alteration.all(changed, type, some, problems);
        }
        try {
            Reading<D> reading = Documents.reading(changed, type);
            problems.addAll(reading.problems());
            return reading.document();
        } catch (Unreadable e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    /** What a person is taken to have answered; no case is about who or why. */
    private Rulings judgements(CaseForm form, RuleSet<?> rules, Problems problems) {
        List<Judgement> judgements = new ArrayList<>();
        Expectation.byRule(form.judgements(), rules, problems)
                .forEach((rule, met) -> judgements.add(new Judgement(
                        rule,
                        null,
                        null,
                        null,
                        met.value(),
                        path.getFileName() + ":" + met.at().line(),
                        "test",
                        LocalDate.EPOCH)));
        return new Rulings(judgements, List.of());
    }
}
