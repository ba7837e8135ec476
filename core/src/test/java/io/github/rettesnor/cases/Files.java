// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Case files about a small budget that keeps all rules. */
final class Files {

    static final List<RuleSet<?>> RULES = List.of(TestRules.APPLICATION, TestRules.BUDGET, TestRules.REPORT);

    /** NOK 10 000 in all: 4 000 of salary, 2 300 for one journey, the rest for nothing that a rule limits. */
    static final String BUDGET = """
            rules: xx:budget:1
            document:
              currency: NOK
              lines:
                - {category: SALARY, unitCost: 4000, payBasis: BASIC_PAY}
                - {category: TRAVEL, unitCost: 2300}
                - {category: OTHER, lumpSum: 3700}
            """;

    private Files() {}

    static List<RuleCase> cases(Path directory, String name, String text) {
        return RuleCase.in(write(directory, name, text), RULES);
    }

    static RuleCase one(Path directory, String text) {
        List<RuleCase> cases = cases(directory, "case.yaml", text);
        if (cases.size() != 1) {
            throw new IllegalStateException("not one case: " + cases);
        }
        return cases.get(0);
    }

    /** The message of the only case of a file, without the name of the directory, and with plain spaces in amounts. */
    static String reported(Path directory, String text, String language) {
        String message = one(directory, text).run().message(java.util.Locale.forLanguageTag(language));
        return message.replace(directory + "/", "").replace('\u00a0', ' ');
    }

    static Path write(Path directory, String name, String text) {
        try {
            Path file = directory.resolve(name);
            java.nio.file.Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            return java.nio.file.Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
