// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.testing.AnswerLaws;
import java.util.stream.Stream;

class AnswerLawsTest extends AnswerLaws {

    @Override
    protected Stream<Sample<?>> samples() {
        return Stream.of(
                new Sample<>(Norway.grantApplication(2019), Documents.application()),
                new Sample<>(Norway.budget(2019), Documents.budget()),
                new Sample<>(Norway.finalReport(2019), Documents.report()),
                new Sample<>(Norway.invitation(2019), Documents.invitation()),
                new Sample<>(Norway.cooperationAgreement(2019), Documents.agreement()),
                new Sample<>(Norway.registry(2018), Documents.registry()));
    }
}
