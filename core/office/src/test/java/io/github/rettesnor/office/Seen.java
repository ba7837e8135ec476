// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an input, and how it is judged, without the places in the input.
 *
 * @param document the document as a tree, without what is blank and without white space around texts
 * @param problems the problems with their paths
 * @param decision whether it is acceptable
 * @param findings the findings with their paths and variants
 */
record Seen(@Nullable Object document, List<String> problems, Decision decision, List<String> findings) {

    static <D> Seen of(RuleSet<D> rules, Input input) {
        Node node = input.read();
        Reading<D> reading = Documents.reading(node, rules.document());
        Verdict verdict = rules.check(reading);
        assertThat(Judge.by(rules).judge(input).verdict().decision()).isEqualTo(verdict.decision());
        return new Seen(
                tree(reading.document()),
                reading.problems().stream().map(Seen::written).sorted().toList(),
                verdict.decision(),
                Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                        .map(Seen::written)
                        .toList());
    }

    private static String written(Problem problem) {
        return problem.path() + " " + problem.kind();
    }

    private static String written(Finding finding) {
        return finding.rule() + " " + finding.outcome() + " " + finding.path() + " "
                + finding.message().variant();
    }

    /** An office file is read as this, or what could be read in two ways is a problem of it. */
    void isThatOrRefusedIn(Seen office) {
        boolean isRefused = office.problems.stream().anyMatch(problem -> problem.contains(" office."));
        if (isRefused) {
            assertThat(office.decision).isNotEqualTo(Decision.ACCEPTABLE);
        } else {
            assertThat(office).isEqualTo(this);
        }
    }

    /** A text without the characters that XML cannot hold. */
    static @Nullable String inXml(@Nullable String text) {
        return text == null
                ? null
                : text.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    static @Nullable Object tree(@Nullable Object value) {
        if (value instanceof String text) {
            return Texts.plain(text).isEmpty() ? null : text.strip();
        } else if (value instanceof Section section && !Texts.isWritten(section.text())) {
            return null;
        } else if (value instanceof Section section && section.code() != null) {
            return tree(List.of(section.code(), section.covers(), section.text()));
        } else if (value instanceof Record) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Fields.Field field : Fields.of(value.getClass()).all()) {
                Object held = tree(field.of(value));
                if (held != null) {
                    fields.put(field.name(), held);
                }
            }
            return fields.isEmpty() ? null : fields;
        } else if (value instanceof List<?> list) {
            List<Object> some = list.stream()
                    .<@Nullable Object>map(Seen::tree)
                    .filter(Objects::nonNull)
                    .toList();
            return some.isEmpty() ? null : some;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, each) -> {
                Object held = tree(each);
                if (held != null) {
                    entries.put(key, held);
                }
            });
            return entries.isEmpty() ? null : entries;
        }
        return value instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value;
    }
}
