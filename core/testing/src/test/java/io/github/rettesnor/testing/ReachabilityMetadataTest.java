// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachabilityMetadataTest {

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void classesServicesAndResourcesAreNamed() throws IOException {
        write("META-INF/services/org.example.Service", "# ours\norg.example.Ours\n");
        write("META-INF/native-image/org.example/ours/reachability-metadata.json", "{}");
        write("org/example/rules_en.properties", "");
        write("ContributorValidationMessages.properties", "");
        write("ContributorValidationMessages_no.properties", "");
        assertThat(new ReachabilityMetadata(folder).made(List.of(String.class))).isEqualTo("""
                {
                  "reflection": [
                    {"type": "java.lang.String", "allDeclaredConstructors": true, "allDeclaredFields": true, "allDeclaredMethods": true},
                    {"type": "org.example.Ours", "allDeclaredConstructors": true, "allDeclaredFields": true, "allDeclaredMethods": true}
                  ],
                  "resources": [
                    {"bundle": "ContributorValidationMessages"},
                    {"glob": "org/example/rules_en.properties"}
                  ]
                }
                """);
    }

    @Test
    void aModuleThatShipsNoMetadataIsReported() {
        assertThatThrownBy(() -> new ReachabilityMetadata(folder).shipped())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("META-INF/native-image");
    }
}
