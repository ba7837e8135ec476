// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.rule.RuleSetProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The metadata with which GraalVM builds a native image names all classes of a module that are reached by reflection, and its resources. It is
 * the file {@code META-INF/native-image/GROUP/ARTIFACT/reachability-metadata.json} among the resources.
 */
public abstract class NativeImageTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private final Collection<? extends Class<?>> reflected;

    /**
     * The test of a country.
     *
     * @param country the provider of the country's rule sets
     */
    protected NativeImageTests(RuleSetProvider country) {
        this(country.requirements());
    }

    /**
     * The test of any module.
     *
     * @param reflected the classes that are reached by reflection, besides those that are named in {@code META-INF/services}
     */
    protected NativeImageTests(Collection<? extends Class<?>> reflected) {
        this.reflected = List.copyOf(reflected);
    }

    /**
     * The shipped metadata is up to date. What it should be is written to {@code target}.
     *
     * @throws IOException if a file cannot be read or written
     */
    @Test
    public void theReachabilityMetadataNamesAllThatIsReachedByReflection() throws IOException {
        ReachabilityMetadata metadata = new ReachabilityMetadata(RESOURCES);
        String made = metadata.made(reflected);
        Path target = Path.of("target", ReachabilityMetadata.NAME);
        Files.createDirectories(Path.of("target"));
        Files.writeString(target, made);
        Path shipped = metadata.shipped();
        Assertions.assertEquals(
                made, Files.readString(shipped), () -> "the metadata is stale: copy " + target + " over " + shipped);
    }
}
