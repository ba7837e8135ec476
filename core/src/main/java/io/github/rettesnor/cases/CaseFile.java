// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decisions;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of cases: one case, or several under {@code cases} with what they have in common above them. */
final class CaseFile {

    private static final String NAME = "name";
    private static final String RULES = "rules";
    private static final String DOCUMENT = "document";
    private static final String CHANGE = "change";
    private static final String JUDGEMENTS = "judgements";
    private static final String EXPECT = "expect";
    private static final String BOUNDARY = "boundary";
    private static final String CASES = "cases";
    private static final List<String> CASE_KEYS = List.of(NAME, RULES, DOCUMENT, CHANGE, JUDGEMENTS, EXPECT, BOUNDARY);
    private static final List<String> FILE_KEYS = List.of(RULES, DOCUMENT, CHANGE, CASES);

    private final Path path;
    private final Library library;
    private final List<RuleCase> cases = new ArrayList<>();
    private final Map<String, Position> names = new HashMap<>();

    private CaseFile(Path path, Library library) {
        this.path = path;
        this.library = library;
    }

    /** The cases of a file, and its faults as cases that cannot be used. */
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
        if (!file.is(Node.Kind.OBJECT) || file.get(CASES) == null) {
            add(file, null);
            return;
        }
        try {
            file.fields(FILE_KEYS);
        } catch (Unreadable e) {
            add(e);
        }
        List<Node> several = file.require(CASES, "").elements();
        if (several.isEmpty()) {
            throw file.unreadableKey(CASES, "there is no case here");
        }
        several.forEach(node -> add(node, file));
    }

    private void add(Unreadable trouble) {
        cases.add(new RuleCase(path.getFileName() + ":" + at(trouble).line(), path, at(trouble), trouble));
    }

    private static Position at(Unreadable trouble) {
        return trouble.problem().location() instanceof Position position ? position : Position.START;
    }

    private void add(Node node, @Nullable Node defaults) {
        String name = path.getFileName() + ":" + node.position().line();
        try {
            Node named = node.require(NAME, "what the case shows, in a few words");
            name = named.words();
            Position before = names.putIfAbsent(name, named.position());
            if (before != null) {
                throw named.unreadable("another case has the same name, in line " + before.line());
            }
            cases.add(new RuleCase(name, path, node.position(), prepared(node, defaults)));
        } catch (Unreadable e) {
            cases.add(new RuleCase(name, path, node.position(), e));
        }
    }

    private RuleCase.Prepared<?> prepared(Node node, @Nullable Node defaults) {
        node.fields(CASE_KEYS);
        return prepared(node, defaults, library.rules(required(node, defaults, RULES), path));
    }

    private <D> RuleCase.Prepared<D> prepared(Node node, @Nullable Node defaults, RuleSet<D> rules) {
        Node document = library.document(required(node, defaults, DOCUMENT), path);
        for (Node from : defaults == null ? List.of(node) : List.of(defaults, node)) {
            Node changes = Expectation.given(from, CHANGE);
            document = changes == null ? document : Alteration.all(document, rules.document(), changes);
        }
        return new RuleCase.Prepared<>(
                rules,
                Documents.reading(document, rules.document()).strict(),
                judgements(node, rules),
                Expectation.read(node.require(EXPECT, "what the rules must say of the document"), rules),
                Expectation.rules(Expectation.given(node, BOUNDARY), rules));
    }

    /** What a person is taken to have answered; no case is about who or why. */
    private Decisions judgements(Node node, RuleSet<?> rules) {
        Node given = Expectation.given(node, JUDGEMENTS);
        List<Judgement> judgements = new ArrayList<>();
        if (given != null) {
            Expectation.byRule(given, rules, Node::yes)
                    .forEach((rule, met) -> judgements.add(new Judgement(
                            rule,
                            met.value(),
                            path.getFileName() + ":" + met.at().line(),
                            "test")));
        }
        return new Decisions(judgements, List.of());
    }

    private static Node required(Node node, @Nullable Node defaults, String key) {
        Node own = Expectation.given(node, key);
        Node common = defaults == null || own != null ? own : Expectation.given(defaults, key);
        return common == null
                ? node.require(
                        key,
                        key.equals(RULES)
                                ? "the id of the rule set, such as country:scheme:edition, or a file of rules"
                                : "the document, or the name of its file")
                : common;
    }
}
