// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * The modules as somebody outside takes them: jars and POMs as they are published, in a repository of their own, and what an application
 * gets that depends on one of them. What they depend on comes from the local repository of the build, so the network is not needed.
 */
final class Published {

    static final String GROUP = "io.github.rettesnor";

    private final Path folder;
    private final String version = System.getProperty("published.version");

    /** Publishes all modules to a folder. */
    Published(Path folder) {
        this.folder = folder;
        Path root = Path.of(System.getProperty("published.root"));
        add("rettesnor-bom", root.resolve("core/bom/target"), false);
        add("rettesnor-core", root.resolve("core/target"), true);
        add("rettesnor-testing", root.resolve("core/testing/target"), true);
        add("rettesnor-rules-no", root.resolve("rules-no/target"), true);
        add("rettesnor-rules-dk", root.resolve("rules-dk/target"), true);
    }

    private void add(String name, Path target, boolean withJar) {
        write(name, version, "pom", read(target.resolve(".flattened-pom.xml")));
        if (withJar) {
            String jar = name + "-" + version + ".jar";
            try {
                Files.copy(target.resolve(jar), place(name, version, "jar"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The runtime class path of an application that imports the bill of materials and names one module, without a version. */
    List<Artifact> runtimeOf(String module) {
        write("outside-" + module, "1", "pom", """
                <project>
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>%1$s</groupId>
                    <artifactId>outside-%2$s</artifactId>
                    <version>1</version>
                    <dependencyManagement>
                        <dependencies>
                            <dependency>
                                <groupId>%1$s</groupId>
                                <artifactId>rettesnor-bom</artifactId>
                                <version>%3$s</version>
                                <type>pom</type>
                                <scope>import</scope>
                            </dependency>
                        </dependencies>
                    </dependencyManagement>
                    <dependencies>
                        <dependency>
                            <groupId>%1$s</groupId>
                            <artifactId>%2$s</artifactId>
                        </dependency>
                    </dependencies>
                </project>
                """.formatted(GROUP, module, version));
        RepositorySystem system = new RepositorySystemSupplier().get();
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        session.setLocalRepositoryManager(system.newLocalRepositoryManager(
                session, new LocalRepository(folder.resolve("cache").toFile())));
        session.setChecksumPolicy(RepositoryPolicy.CHECKSUM_POLICY_IGNORE);
        CollectRequest everything = new CollectRequest()
                .setRoot(new Dependency(new DefaultArtifact(GROUP, "outside-" + module, "pom", "1"), "runtime"))
                .addRepository(repository("published", folder.resolve("repository")))
                .addRepository(repository("local", Path.of(System.getProperty("published.local"))));
        try {
            return system
                    .resolveDependencies(
                            session,
                            new DependencyRequest(everything, DependencyFilterUtils.classpathFilter("runtime")))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .filter(artifact -> artifact.getExtension().equals("jar"))
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RemoteRepository repository(String id, Path at) {
        return new RemoteRepository.Builder(id, "default", at.toUri().toString()).build();
    }

    private Path place(String name, String of, String extension) {
        Path at = folder.resolve("repository")
                .resolve(GROUP.replace('.', '/'))
                .resolve(name)
                .resolve(of)
                .resolve(name + "-" + of + "." + extension);
        try {
            Files.createDirectories(at.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return at;
    }

    private void write(String name, String of, String extension, String text) {
        try {
            Files.writeString(place(name, of, extension), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
