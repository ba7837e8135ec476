// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever an input holds, it is judged and reported in little memory. */
class HostileInputsTest {

    @Test
    void aSmallMemoryIsEnoughForEveryInput() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileInputs.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(java.waitFor()).as("%s", printed).isZero();
        assertThat(printed)
                .contains(
                        "unknown-keys.json 1001 judged",
                        "unknown-keys.yaml 1001 judged",
                        "near-keys.json 1001 judged",
                        "near-keys.yaml 1001 judged",
                        "wrong-answers.json 1001 judged",
                        "wrong-answers.yaml 1001 judged",
                        "long-key.json 1 judged",
                        "long-key.yaml 1 yaml-bracket",
                        "long-text.json 0 judged",
                        "long-text.yaml 0 judged",
                        "long-number.json 1 judged",
                        "long-number.yaml 1 judged",
                        "deep.json 1 too-deep",
                        "deep.yaml 1 too-deep",
                        "lines-unreadable.json 1001 judged",
                        "lines-unreadable.yaml 1001 judged",
                        "lines-with-defects.json 0 judged",
                        "lines-with-defects.yaml 0 judged",
                        "lines-in-one-long-line.json 0 judged",
                        "lines-in-one-long-line.yaml 0 judged",
                        "elements.json 1 too-many-elements",
                        "elements.yaml 1 too-many-elements",
                        "lists.json 0 judged",
                        "lists.yaml 0 judged");
    }
}
