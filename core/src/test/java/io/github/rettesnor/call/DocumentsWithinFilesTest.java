// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A document that stands within another file is read as one that stands alone: the same document, or the same refusal at the same place. */
class DocumentsWithinFilesTest {

    private static final int MUTATIONS = 1_000;

    @TestFactory
    Stream<DynamicTest> bothReadersReportTheSame() {
        return DocumentKinds.ALL.stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () -> {
                    Map<String, Object> full = Samples.full(kind);
                    Random random = new Random(20_270_601);
                    for (int i = 0; i < MUTATIONS; i++) {
                        String json = Notation.JSON.write(i == 0 ? full : Samples.mutated(full, random));
                        Input input = Input.of("document.json", json);
                        assertThat(result(() ->
                                        Documents.reading(input.read(), kind).strict()))
                                .as(json)
                                .isEqualTo(result(() -> Documents.read(input, kind)));
                    }
                }));
    }

    private static Object result(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (Unreadable e) {
            return String.valueOf(e.getMessage());
        }
    }
}
