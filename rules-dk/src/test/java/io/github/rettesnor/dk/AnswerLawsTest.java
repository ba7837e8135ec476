// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.testing.AnswerLaws;
import java.util.stream.Stream;

class AnswerLawsTest extends AnswerLaws {

    @Override
    protected Stream<Sample<?>> samples() {
        return Stream.concat(
                Stream.of(new Sample<>(
                        Denmark.lktNomination(2021), Samples.nomination().build())),
                Samples.TRACKS.stream()
                        .map(track -> new Sample<>(
                                Denmark.generalPracticeProject(2018),
                                Samples.project(track).build())));
    }
}
