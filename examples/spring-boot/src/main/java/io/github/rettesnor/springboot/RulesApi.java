// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.report.RuleText;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns the rule sets, and their rules. */
@RestController
@RequestMapping(path = "/api/rules", produces = MediaType.APPLICATION_JSON_VALUE)
class RulesApi {

    private final RuleBook rules;

    RulesApi(RuleBook rules) {
        this.rules = rules;
    }

    /** All rule sets. */
    @GetMapping
    List<Listed> list() {
        return rules.all().stream().map(Listed::of).toList();
    }

    /** One rule set, in a language; where none is asked for, in that of its country. */
    @GetMapping("/{id}")
    SetView one(@PathVariable String id, @RequestParam(required = false) @Nullable Language lang) {
        RuleSet<?> set = ruleSet(id);
        return SetView.of(set, lang == null ? set.words().home() : lang);
    }

    /** The blank form of a rule set; where no language is asked for, in that of its country. */
    @GetMapping(path = "/{id}/form", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> form(@PathVariable String id, @RequestParam(required = false) @Nullable Language lang)
            throws IOException {
        RuleSet<?> set = ruleSet(id);
        return BlankForm.of(set, lang == null ? set.words().home() : lang);
    }

    private RuleSet<?> ruleSet(String id) {
        try {
            return rules.get(id);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A rule set in the list.
     *
     * @param ruleSet its id
     * @param document the kind of document that it judges
     * @param rules how many rules it has, those of the sets that it includes counted
     * @param budget where the budget that it judges stands in the document, empty if it is the document; null if it judges none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            String ruleSet,
            String document,
            int rules,
            @Nullable String budget) {

        static Listed of(RuleSet<?> set) {
            return new Listed(
                    set.id().toString(),
                    set.document().getSimpleName(),
                    set.allRules().size(),
                    BudgetPlace.of(set));
        }
    }

    /**
     * A rule set with its rules.
     *
     * @param ruleSet its id
     * @param document the kind of document that it judges
     * @param rules its rules, those of the sets that it includes after its own
     */
    record SetView(String ruleSet, String document, List<RuleView> rules) {

        static SetView of(RuleSet<?> set, Language language) {
            return new SetView(
                    set.id().toString(),
                    set.document().getSimpleName(),
                    set.allRules().stream()
                            .map(rule -> RuleView.of(set, rule, language))
                            .toList());
        }
    }

    /**
     * A rule in words.
     *
     * @param rule its id
     * @param severity how much it weighs
     * @param title its title
     * @param demands what it demands
     * @param applies to which documents it applies, null if to all
     * @param parameters its parameters
     * @param source where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            String rule,
            Severity severity,
            String title,
            String demands,
            @Nullable String applies,
            Map<String, String> parameters,
            Source source) {

        static RuleView of(RuleSet<?> set, Rule rule, Language language) {
            RuleText text = RuleText.of(rule, set.words(), language);
            return new RuleView(
                    rule.id().value(),
                    rule.severity(),
                    text.title(),
                    text.demand(),
                    text.applies(),
                    text.parameters(),
                    rule.source());
        }
    }
}
