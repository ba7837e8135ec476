// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house, and what has no place in it. */
@AnalyzeClasses(packages = "io.github.rettesnor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "io.github.rettesnor.";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 250;
    private static final Set<String> EXPORTED = exported();

    /** The packages that the module exports, as its source has them: the tests may run on the class path. */
    private static Set<String> exported() {
        Pattern export = Pattern.compile("^ *exports ([a-z.]+);", Pattern.MULTILINE);
        try {
            return export.matcher(Files.readString(SOURCES.resolve("module-info.java"), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    /** A superclass may be internal: its public methods are those of the public class. */
    @ArchTest
    static final ArchRule noPublicSignatureShowsAnInternalType = codeUnits()
            .that()
            .areDeclaredInClassesThat(isExported())
            .and(isPublicOrProtected())
            .should(involveOnlyExportedTypes());

    @ArchTest
    static final ArchRule noPublicFieldShowsAnInternalType = fields().that()
            .areDeclaredInClassesThat(isExported())
            .and(isPublicOrProtected())
            .should(involveOnlyExportedTypes());

    private static DescribedPredicate<JavaClass> isExported() {
        return DescribedPredicate.describe("are exported", ArchitectureTest::isExported);
    }

    /** Public, as all that encloses it, in a package that the module exports. */
    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && EXPORTED.contains(type.getPackageName())
                && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
    }

    private static DescribedPredicate<JavaMember> isPublicOrProtected() {
        return DescribedPredicate.describe(
                "are public or protected",
                member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static <M extends JavaMember> ArchCondition<M> involveOnlyExportedTypes() {
        return new ArchCondition<>("involve only exported types") {
            @Override
            public void check(M member, ConditionEvents events) {
                Stream<JavaClass> types = member instanceof JavaCodeUnit unit
                        ? Stream.concat(
                                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                unit.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        : ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
                types.map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getPackageName().startsWith(HOUSE))
                        .filter(type -> !isExported(type))
                        .distinct()
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + type.getFullName())));
            }
        };
    }

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
        for (Path file : sources()) {
            String code = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(country.matcher(code).results().map(match -> match.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void noSourceFileIsLongerThan250Lines() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                    .as(file.toString())
                    .hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(50);
            return java;
        }
    }
}
