// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.eclipse.aether.artifact.Artifact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application gets that depends on a published module: these jars and no others, and they suffice. */
class OutsidePublishedTest {

    private static final List<String> NEEDED_BY_CORE = List.of(
            "jackson-core",
            "jackson-databind",
            "jackson-annotations",
            "jspecify",
            "money-api",
            "moneta-core",
            "javax.annotation-api");
    private static final long SIX_MEGABYTES = 6_000_000;

    @TempDir
    private Path folder;

    private Published published;

    @BeforeEach
    void publish() {
        published = new Published(folder);
    }

    /** Maven installs the POM that the project has in the end; of packaging pom that is the flattened one only where this is set. */
    @Test
    void theBillOfMaterialsHasNoParentAndNamesEachPublishedModuleAndNothingElse() throws IOException {
        Path root = Path.of(System.getProperty("published.root"));
        String installed = Files.readString(root.resolve("core/bom/target/.flattened-pom.xml"));

        assertThat(Files.readString(root.resolve("core/bom/pom.xml"))).contains("<updatePomFile>true</updatePomFile>");
        assertThat(installed).doesNotContain("<parent>");
        assertThat(found("<dependency>\\s*<groupId>io.github.rettesnor</groupId>\\s*<artifactId>([^<]+)<", installed))
                .containsExactlyInAnyOrderElementsOf(publishedModules(root));
        assertThat(found("<groupId>([^<]+)<", installed)).containsOnly("io.github.rettesnor");
    }

    private static List<String> publishedModules(Path root) throws IOException {
        List<String> artifacts = new ArrayList<>();
        for (String module : found("<module>([^<]+)<", Files.readString(root.resolve("pom.xml")))) {
            if (!module.equals("core/bom") && !module.equals("examples")) {
                String pom = Files.readString(root.resolve(module).resolve("pom.xml"));
                artifacts.add(found("</parent>\\s*<artifactId>([^<]+)<", pom).get(0));
            }
        }
        return artifacts;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void coreBringsJacksonMonetaAndJSpecify() throws IOException {
        List<Artifact> jars = published.runtimeOf("rettesnor-core");

        assertThat(names(jars)).containsExactlyInAnyOrderElementsOf(and(NEEDED_BY_CORE, "rettesnor-core"));
        assertThat(size(jars)).isLessThan(SIX_MEGABYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rettesnor-rules-no", "rettesnor-rules-dk"})
    void aCountryBringsNothingButCore(String country) throws IOException {
        List<Artifact> jars = published.runtimeOf(country);

        assertThat(names(jars))
                .containsExactlyInAnyOrderElementsOf(and(and(NEEDED_BY_CORE, "rettesnor-core"), country));
        assertThat(size(jars)).isLessThan(SIX_MEGABYTES);
    }

    @Test
    void anApplicationRunsTheReadmesLinesOnTheClassPath() throws Exception {
        assertThat(run("Quickstart", false)).startsWith("NOT_ACCEPTABLE\nSalary: 70% of the project funds");
    }

    @Test
    void anApplicationRunsTheReadmesLinesOnTheModulePath() throws Exception {
        assertThat(run("Quickstart", true)).startsWith("NOT_ACCEPTABLE\nSalary: 70% of the project funds");
    }

    /** 2 000 kr for each journey is within the ceiling of 2 300 kr; 70 000 kr of 100 000 kr are 70 %. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anApplicationReadsAFileOnTheClassPathAndOnTheModulePath(boolean asModule) throws Exception {
        Path file = folder.resolve("budget.json");
        Files.writeString(file, """
                {"ruleSet": "no:budget:2019", "currency": "NOK", "lines": [
                  {"category": "SALARY", "payBasis": "BASIC_PAY", "lumpSum": 70000},
                  {"category": "TRAVEL", "unitCost": 2000, "persons": 15}
                ]}
                """);

        assertThat(run("FromFile", asModule, file.toString()))
                .startsWith("1:59 lines: Salary: 70% of the project funds")
                .hasLineCount(1);
    }

    /** Runs a program of the quickstart, which is what the README shows, as a program of somebody else. */
    private String run(String program, boolean asModule, String... arguments) throws Exception {
        Path source = Path.of(
                System.getProperty("published.root"),
                "examples/quickstart/src/main/java/io/github/rettesnor/quickstart",
                program + ".java");
        Path sources = folder.resolve(program + ".java");
        Files.writeString(
                sources,
                Files.readString(source).replace("package io.github.rettesnor.quickstart;", "package outside;"));
        String path = path(published.runtimeOf("rettesnor-rules-no"));
        Path classes = folder.resolve("classes");
        List<String> command = new ArrayList<>();
        if (asModule) {
            Path module = folder.resolve("module-info.java");
            Files.writeString(module, "module outside { requires io.github.rettesnor.no; }");
            compile("-d", classes.toString(), "-p", path, sources.toString(), module.toString());
            command.addAll(List.of("-p", classes + File.pathSeparator + path, "-m", "outside/outside." + program));
        } else {
            compile("-d", classes.toString(), "-cp", path, sources.toString());
            command.addAll(List.of("-cp", classes + File.pathSeparator + path, "outside." + program));
        }
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static void compile(String... arguments) {
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.replace("\r\n", "\n");
    }

    private static String path(List<Artifact> jars) {
        return jars.stream().map(jar -> jar.getFile().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> names(List<Artifact> jars) {
        return jars.stream().map(Artifact::getArtifactId).toList();
    }

    private static List<String> and(List<String> names, String more) {
        List<String> all = new ArrayList<>(names);
        all.add(more);
        return all;
    }

    /** Reported too, so that growth is seen before it is too much. */
    private static long size(List<Artifact> jars) throws IOException {
        long sum = 0;
        for (Artifact jar : jars) {
            long size = Files.size(jar.getFile().toPath());
            System.out.printf("%8d  %s%n", size, jar.getArtifactId());
            sum += size;
        }
        return sum;
    }
}
