// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a grant is asked to pay, or the accounts of what it paid. The sum of the lines is the project funds (nb:
 * prosjektmidler); co-funding is stated separately and is not part of them.
 *
 * @param currency the one currency of all its amounts, null if not stated
 * @param requested the amount asked for, null if not stated
 * @param lines its lines
 * @param coFunding what others pay
 */
@RecordBuilder
@JsonDeserialize(using = StrictRecord.class)
public record Budget(
        @Nullable Currency currency, @Nullable BigDecimal requested, List<BudgetLine> lines, List<CoFunding> coFunding)
        implements Document {

    /** Copies the lists; a null list is taken as empty. */
    @NotByOtherMappers
    public Budget {
        lines = Copies.records(lines, BudgetLine.EMPTY);
        coFunding = Copies.records(coFunding, CoFunding.EMPTY);
    }
}
