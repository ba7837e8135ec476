// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.testing.DocumentLaws;
import java.nio.file.Path;
import java.util.stream.Stream;

class DocumentLawsTest extends DocumentLaws {

    @Override
    protected Stream<Judged<?>> documents() {
        return Stream.concat(
                in(Path.of("..", "examples", "documents"), "no-*", new Norway().ruleSets()),
                Stream.of(
                        Judged.of("application", Documents.application(), Norway.grantApplication(2019)),
                        Judged.of("budget", Documents.budget(), Norway.budget(2019)),
                        Judged.of("report", Documents.report(), Norway.finalReport(2019)),
                        Judged.of("invitation", Documents.invitation(), Norway.invitation(2019)),
                        Judged.of("agreement", Documents.agreement(), Norway.cooperationAgreement(2019)),
                        Judged.of("registry", Documents.registry(), Norway.registry(2018))));
    }
}
