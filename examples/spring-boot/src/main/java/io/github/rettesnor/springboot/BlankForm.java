// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.BudgetForm;
import io.github.rettesnor.office.DocumentForm;
import io.github.rettesnor.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

/** The blank form of a rule set: a spreadsheet for a budget, a Word file for any other document. */
final class BlankForm {

    private BlankForm() {}

    /** Returns the form in a language. */
    static ResponseEntity<byte[]> of(RuleSet<?> rules, Language language) throws IOException {
        String name = rules.id().toString().replace(':', '-');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (rules.document() == Budget.class) {
            BudgetForm.writeBlank(rules, null, language.locale(), out);
            return Download.named(name + ".xlsx", Download.xlsx(out.toByteArray()));
        }
        DocumentForm.writeBlank(rules, language.locale(), out);
        return Download.named(name + ".docx", Download.docx(out.toByteArray()));
    }
}
