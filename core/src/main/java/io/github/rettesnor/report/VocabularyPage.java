// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.Sample;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The vocabulary as a page in Markdown: what each requirement demands, and a sample of it to copy into a rule file. */
public final class VocabularyPage {

    private static final RuleId SOME_RULE = new RuleId("some.rule");

    private final Labels labels;
    private final Function<Requirement, String> yaml;
    private final Function<Object, String> json;

    /**
     * Makes a way to write the page.
     *
     * @param locale the language of the page; English where it is not nb, nn or da
     * @param yaml writes a requirement as a rule file has it, in YAML
     * @param json writes a tree of maps, lists and values as one line of JSON
     */
    public VocabularyPage(Locale locale, Function<Requirement, String> yaml, Function<Object, String> json) {
        labels = new Labels(locale);
        this.yaml = yaml;
        this.json = json;
    }

    /**
     * Writes the page.
     *
     * @param vocabulary the requirements
     * @return the page, with all requirements by name
     */
    public String of(Vocabulary vocabulary) {
        StringBuilder page = new StringBuilder("# ")
                .append(labels.of("vocabulary.title"))
                .append("\n\n")
                .append(labels.of("vocabulary.intro"))
                .append('\n');
        for (String name : vocabulary.names()) {
            page.append("\n## ").append(name).append("\n\n").append(entry(vocabulary.sample(name)));
        }
        return page.toString();
    }

    /**
     * Writes the entry of one requirement.
     *
     * @param sample the sample of the requirement, null where it has none
     * @return what it demands, and the sample
     */
    public String entry(@Nullable Sample sample) {
        if (sample == null) {
            return labels.of("vocabulary.other") + "\n";
        }
        Requirement requirement = sample.requirement();
        Rule rule = new Rule(SOME_RULE, Severity.ERROR, Source.document("-"), requirement);
        Phrasebook words = Phrasebook.CORE.with(
                Map.of(labels.language(), Map.of(SOME_RULE.value(), labels.of("vocabulary.rule"))));
        RuleText text = RuleText.of(rule, words, labels.language());
        StringBuilder entry = new StringBuilder(text.demand());
        if (text.applies() != null) {
            entry.append(' ').append(text.applies()).append('.');
        }
        entry.append("\n\n```yaml\n")
                .append(sample.document() == Budget.class ? "at: budget\n" : "")
                .append("require:\n");
        yaml.apply(requirement)
                .lines()
                .forEach(line -> entry.append("  ").append(line).append('\n'));
        entry.append("```\n");
        Example example = requirement.example(sample.document());
        if (example != null) {
            entry.append('\n');
            example("vocabulary.passes", example.passes(), entry);
            example("vocabulary.fails", example.fails(), entry);
        }
        return entry.toString();
    }

    private void example(String key, Object fragment, StringBuilder entry) {
        entry.append("- ")
                .append(labels.of(key))
                .append(": `")
                .append(json.apply(fragment))
                .append("`\n");
    }
}
