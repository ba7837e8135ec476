// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house, and what has no place in it. */
@AnalyzeClasses(packages = "io.github.rettesnor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "io.github.rettesnor.";

    @ArchTest
    static final ArchRule modelKnowsNothing = knows("model");

    @ArchTest
    static final ArchRule identityKnowsNothing = knows("identity");

    @ArchTest
    static final ArchRule messagesKnowTheModel = knows("message", "model");

    @ArchTest
    static final ArchRule verdictsKnowTheModelIdentitiesAndMessages = knows("verdict", "model", "identity", "message");

    @ArchTest
    static final ArchRule inputsAreReadIntoTheModel = knows("reading", "model", "identity", "message", "verdict");

    @ArchTest
    static final ArchRule rulesKnowEverythingBelow =
            knows("rule", "model", "identity", "message", "verdict", "reading");

    @ArchTest
    static final ArchRule requirementsKnowRulesAndEverythingBelow =
            knows("requirement", "model", "identity", "message", "verdict", "reading", "rule");

    @ArchTest
    static final ArchRule theJudgeKnowsReadersAndRules =
            knows("judge", "model", "identity", "message", "verdict", "reading", "rule");

    @ArchTest
    static final ArchRule casesKnowTheReaderAndRulesInFiles =
            knows("cases", "model", "identity", "message", "verdict", "reading", "rule", "json", "call");

    @ArchTest
    static final ArchRule noCirclesOfPackages =
            slices().matching("io.github.rettesnor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCountryInTheCore = noClasses().should().resideInAnyPackage("..no..", "..dk..");

    @ArchTest
    static final ArchRule noHiddenClockLocaleOrZone = noClasses().should().accessTargetWhere(readsTheMachine());

    @ArchTest
    static final ArchRule noBinaryFractions = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.equivalentTo(double.class)
                    .or(JavaClass.Predicates.equivalentTo(float.class))
                    .or(JavaClass.Predicates.equivalentTo(Double.class))
                    .or(JavaClass.Predicates.equivalentTo(Float.class)));

    @ArchTest
    static final ArchRule requirementsAreRecords = classes()
            .that()
            .implement("io.github.rettesnor.rule.Requirement")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    private static ArchRule knows(String room, String... below) {
        String[] others = Arrays.stream(below).map(name -> HOUSE + name + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> stranger = resideInAPackage(HOUSE + ".")
                .and(not(resideInAPackage(HOUSE + room + "..")))
                .and(not(resideInAnyPackage(others)));
        return noClasses().that().resideInAPackage(HOUSE + room + "..").should().dependOnClassesThat(stranger);
    }

    /** What depends on the machine: the clock without an argument, defaults, and case or format without a locale. */
    private static DescribedPredicate<JavaAccess<?>> readsTheMachine() {
        return new DescribedPredicate<>("reads the machine's clock, locale, zone or charset") {
            @Override
            public boolean test(JavaAccess<?> access) {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                String call = owner + "." + name;
                List<JavaClass> parameters = access.getTarget()
                                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                        ? target.getRawParameterTypes()
                        : List.of();
                boolean withoutArgument = parameters.isEmpty();
                boolean withoutLocale =
                        parameters.stream().noneMatch(type -> type.isEquivalentTo(java.util.Locale.class));
                return call.startsWith("java.time.Clock.system")
                        || List.of(
                                        "java.lang.System.currentTimeMillis",
                                        "java.lang.System.nanoTime",
                                        "java.util.Locale.getDefault",
                                        "java.time.ZoneId.systemDefault",
                                        "java.util.TimeZone.getDefault",
                                        "java.nio.charset.Charset.defaultCharset")
                                .contains(call)
                        || (owner.startsWith("java.time.") && name.equals("now"))
                        || (call.equals("java.util.Date.<init>") && withoutArgument)
                        || (owner.equals("java.lang.String")
                                && withoutLocale
                                && List.of("format", "formatted", "toLowerCase", "toUpperCase")
                                        .contains(name))
                        || (call.equals("java.time.format.DateTimeFormatter.ofPattern") && withoutLocale)
                        || (call.equals("java.lang.String.getBytes") && withoutArgument);
            }
        };
    }

    /** Ids, names and codes of countries, in the sources of the core. */
    @Test
    void theCoreNamesNoCountry() throws IOException {
        Pattern country =
                Pattern.compile("\"(no|dk)[:.][a-z]|\"(Norway|Denmark|Norge|Danmark|Europe/Oslo|Europe/Copenhagen)");
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(50);
            for (Path file : java) {
                String code = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(country.matcher(code).results().map(match -> match.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
