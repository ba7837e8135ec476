// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.testing.DocumentLaws;
import java.nio.file.Path;
import java.util.stream.Stream;

class DocumentLawsTest extends DocumentLaws {

    @Override
    protected Stream<Judged<?>> documents() {
        return Stream.of(
                        in(Path.of("..", "examples", "documents"), "dk-*", new Denmark().ruleSets()),
                        Stream.of(Judged.of("nomination", Samples.nomination().build(), Denmark.lktNomination(2021))),
                        Samples.TRACKS.stream()
                                .map(track -> Judged.of(
                                        track, Samples.project(track).build(), Denmark.generalPracticeProject(2018))))
                .flatMap(documents -> documents);
    }
}
