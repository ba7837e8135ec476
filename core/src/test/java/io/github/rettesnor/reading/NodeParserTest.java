// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rettesnor.model.Budget;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonToken;

class NodeParserTest {

    private static NodeParser atNumber(String number, Manner manner) {
        Node node = Input.of("in.json", number).read();
        NodeParser parser = new NodeParser(node, manner, new Problems());
        assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_FLOAT);
        return parser;
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aNumberIsHandedOutAsItsTextAndInNoOtherForm(Manner manner) {
        NodeParser parser = atNumber("700.10", manner);
        assertThat(parser.getString()).isEqualTo("700.10");
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                parser::getFloatValue,
                parser::getDoubleValue,
                parser::getIntValue,
                parser::getLongValue,
                parser::getBigIntegerValue,
                parser::getDecimalValue,
                parser::getNumberValue)) {
            assertThatIllegalStateException().isThrownBy(reading).withMessage("values are read as text only");
        }
    }

    /** The nearest binary fraction of 53 bits is 900719925474099.375. */
    @Test
    void amountsAreReadWithEveryDigit() {
        Budget budget = Documents.read(
                Input.of("in.json", "{\"currency\": \"NOK\", \"requested\": 900719925474099.37}"), Budget.class);
        assertThat(budget.requested()).isEqualTo(new BigDecimal("900719925474099.37"));
    }
}
